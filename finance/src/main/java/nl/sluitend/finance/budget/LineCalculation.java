package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.LineYear.Absent;
import nl.sluitend.finance.budget.LineYear.Counted;
import nl.sluitend.finance.budget.LineYear.Open;
import org.jspecify.annotations.Nullable;

/// What the lines of one budget come to, year by year.
final class LineCalculation {

    private final BudgetBasis budget;
    private final Map<String, Driver> drivers = new HashMap<>();

    LineCalculation(BudgetBasis budget) {
        this.budget = budget;
        budget.drivers().forEach(driver -> drivers.putIfAbsent(driver.id(), driver));
    }

    LineYear of(BudgetLine line, Year year) {
        if (!line.recurrence().fallsIn(year)) {
            return new Absent();
        }
        Figure amount = amount(line, year);
        return amount == null ? new Open() : new Counted(shown(line, year, amount));
    }

    /// The figure of the line itself, with the terms of its amount directly under it.
    private Figure shown(BudgetLine line, Year year, Figure amount) {
        Figure exact = inPrices(line, year, amount).as(Concept.LINE);
        Grain grain = budget.grain();
        return (grain == null ? exact : grain.of(exact))
                .about(line.id(), line.label())
                .in(year)
                .from(line.source());
    }

    /// A saving has risen before it was held to its outcome ([SavingBounds]).
    private static Figure inPrices(BudgetLine line, Year year, Figure amount) {
        return line.amount() instanceof Saving ? amount : indexed(line.indexation(), year, amount);
    }

    static Figure indexed(@Nullable Indexation indexation, Year year, Figure amount) {
        if (indexation == null) {
            return amount;
        }
        int years = year.getValue() - indexation.priceLevel().getValue();
        Figure index = Figure.growth(Concept.INDEX_FACTOR, indexation.rate(), years);
        return Figure.product(Concept.LINE, amount, index);
    }

    private @Nullable Figure amount(BudgetLine line, Year year) {
        return switch (line.amount()) {
            case Unknown() -> null;
            case Fixed(Estimate perYear) -> Figure.estimated(Concept.AMOUNT, perYear);
            case Variable variable -> variable(variable);
            case Driven driven -> driven(driven, year);
            case Listed listed -> Figure.estimated(Concept.AMOUNT, listed.in(year));
            case Staff(Estimate hours, HourlyPrice price) ->
                    product(
                            Figure.estimated(Concept.HOURS, hours),
                            HourlyPriceCalculation.of(price));
            case Investment investment -> charge(investment, line.recurrence(), year);
            case Saving _ -> budget.cashed(line, year);
        };
    }

    private static @Nullable Figure variable(Variable variable) {
        Figure quantity = Figure.estimated(Concept.QUANTITY, variable.quantity());
        return product(
                quantity == null ? null : quantity.about("", variable.unit()),
                Figure.estimated(Concept.UNIT_PRICE, variable.unitPrice()));
    }

    /// Of a driver that is not there nothing is known.
    private @Nullable Figure driven(Driven driven, Year year) {
        Driver driver = drivers.get(driven.driver());
        Figure quantity = driver == null ? null : quantity(driver, driven.perUnit(), year);
        return product(quantity, Figure.estimated(Concept.UNIT_PRICE, driven.unitPrice()));
    }

    private static @Nullable Figure quantity(Driver driver, BigDecimal perUnit, Year year) {
        Figure units = Figure.estimated(Concept.DRIVER, driver.in(year));
        if (units == null) {
            return null;
        }
        Figure named = units.about(driver.id(), driver.name()).in(year);
        return perUnit.compareTo(BigDecimal.ONE) == 0
                ? named
                : Figure.product(
                        Concept.QUANTITY, named, Figure.given(Concept.PER_DRIVER, perUnit));
    }

    private @Nullable Figure charge(Investment investment, Recurrence when, Year year) {
        Figure price = Figure.estimated(Concept.INVESTMENT, investment.price());
        int yearsInUse = year.getValue() - when.first(budget.horizon()).getValue();
        return price == null ? null : CapitalCharge.of(investment, price, yearsInUse);
    }

    private static @Nullable Figure product(@Nullable Figure left, @Nullable Figure right) {
        return left == null || right == null
                ? null
                : Figure.product(Concept.AMOUNT, List.of(left, right));
    }
}

package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.each;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.time.Year;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.jspecify.annotations.Nullable;

/// Whether the money of one line can be calculated with, whatever other lines there are.
public record AmountCheck(Bounds bounds) {

    public Stream<Finding> amount(Amount amount) {
        return switch (amount) {
            case Unknown() -> Stream.empty();
            case Fixed(var perYear) -> within("perYear", number().amount(perYear));
            case Variable(var quantity, _, var unitPrice) ->
                    all(
                            within("quantity", number().amount(quantity)),
                            within("unitPrice", number().amount(unitPrice)));
            case Driven(_, var perUnit, var unitPrice) ->
                    all(
                            within("perUnit", number().amount(perUnit)),
                            within("unitPrice", number().amount(unitPrice)));
            case Listed listed -> listed(listed);
            case Staff(var hours, var price) ->
                    all(
                            within("hours", number().amount(hours)),
                            within("price", hourlyPrice(price)));
            case Investment investment -> investment(investment);
            case Saving(var perYear, _, var since, _) ->
                    all(
                            within("perYear", number().amount(perYear)),
                            within("since", number().year(since)));
        };
    }

    public Stream<Finding> recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Structural(var from, var until) -> years("from", from, until);
            case Incidental(var year, var until) -> years("year", year, until);
        };
    }

    public Stream<Finding> indexation(@Nullable Indexation indexation, Amount amount) {
        if (indexation == null) {
            return Stream.empty();
        }
        return all(
                unless(!(amount instanceof Investment), Flaw.INVESTMENT_INDEXED),
                within("rate", number().rate(indexation.rate())),
                within("priceLevel", number().year(indexation.priceLevel())));
    }

    public Stream<Finding> driver(Driver driver) {
        return all(
                within("from", number().year(driver.from())),
                within(
                        "perYear",
                        all(
                                unless(!driver.perYear().isEmpty(), Flaw.NO_YEARS),
                                unless(
                                        driver.perYear().size() <= bounds.years(),
                                        Flaw.TOO_MANY_YEARS),
                                each(driver.perYear(), number()::amount))));
    }

    private Stream<Finding> listed(Listed listed) {
        return all(
                within("from", number().year(listed.from())),
                within(
                        "values",
                        all(
                                unless(
                                        listed.values().size() <= bounds.years(),
                                        Flaw.TOO_MANY_YEARS),
                                each(listed.values(), number()::amount))));
    }

    private Stream<Finding> hourlyPrice(HourlyPrice price) {
        return all(
                within("wage", number().amount(price.wage())),
                within("productivity", number().divisor(price.productivity())),
                within("overhead", number().surcharge(price.overhead())),
                within("supplements", supplements(price)),
                within("margin", number().surcharge(price.margin())));
    }

    private Stream<Finding> supplements(HourlyPrice price) {
        return all(
                unless(
                        price.supplements().size() <= bounds.supplements(),
                        Flaw.TOO_MANY_SUPPLEMENTS),
                each(
                        price.supplements(),
                        each -> within("perHour", number().amount(each.perHour().amount()))));
    }

    private Stream<Finding> investment(Investment investment) {
        int life = investment.usefulLife();
        return all(
                within("price", number().amount(investment.price())),
                within(
                        "usefulLife",
                        unless(
                                life >= 1 && life <= bounds.usefulLife(),
                                Flaw.USEFUL_LIFE_OUT_OF_RANGE)),
                within("residualValue", number().amount(investment.residualValue().amount())),
                within("interest", number().rate(investment.interest())));
    }

    private Stream<Finding> years(String step, @Nullable Year from, @Nullable Year until) {
        return all(
                within(step, from == null ? Stream.empty() : number().year(from)),
                within("until", until == null ? Stream.empty() : number().year(until)),
                within(
                        "until",
                        unless(
                                from == null || until == null || !until.isBefore(from),
                                Flaw.YEARS_OUT_OF_ORDER)));
    }

    private NumberCheck number() {
        return new NumberCheck(bounds);
    }
}

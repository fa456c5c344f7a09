package nl.sluitend.finance.analysis;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What a budget is worth today: what is received less what is paid in each year, each year weighed
/// by its discount factor. Movements of reserves are neither. Only the years of the horizon count.
///
/// The rates of municipal practice are real ones, so all years are in the prices of the first:
/// `priceRise` a year goes off all that is paid and received, whether it rises with prices or not.
/// It is what the budget says, or else the lowest rise at which a line is indexed; absent when no
/// line is or the rate is nominal.
/// `bookValue` is what investments are still worth in the books after the horizon, absent when that
/// is nothing; it belongs to the net present value and not to the payback, because nobody receives
/// it. `boughtBefore` are the lines of what was paid for earlier and still serves: that they cost
/// does not count. What is paid and received is in the grain of the budget, as its balance is; what
/// follows from it is exact.
public record Appraisal(
        Discount discount,
        @Nullable BigDecimal priceRise,
        List<AppraisedYear> years,
        List<String> boughtBefore,
        @Nullable Figure bookValue,
        Figure netPresentValue,
        Payback payback) {

    /// One year: what it brings, its factor, what that is worth today, and that with all the years
    /// before it.
    public record AppraisedYear(
            Year year, Figure cashFlow, Figure factor, Figure present, Figure cumulative) {}

    public Appraisal {
        years = List.copyOf(years);
        boughtBefore = List.copyOf(boughtBefore);
    }

    public static Appraisal of(BudgetBasis budget, Discount discount) {
        BudgetBasis cash = CashBasis.of(budget);
        BigDecimal rise = discount.prices() == Prices.NOMINAL ? null : priceRise(budget);
        List<AppraisedYear> years = new ArrayList<>();
        for (Year year : budget.horizon().years()) {
            Figure nominal = YearFigures.of(cash, year).balance().as(Concept.CASH_FLOW);
            Figure flow = inFirstPrices(nominal, rise, years.size());
            Figure before = years.isEmpty() ? null : years.getLast().cumulative();
            years.add(of(flow, year, discount.factor(years.size()), before));
        }
        return of(discount, rise, years, budget);
    }

    private static boolean invests(BudgetBasis budget) {
        return budget.lines().stream().anyMatch(line -> line.amount() instanceof Investment);
    }

    private static @Nullable BigDecimal priceRise(BudgetBasis budget) {
        BigDecimal given = budget.given().priceRise();
        return given == null ? lowestIndex(budget) : given;
    }

    private static @Nullable BigDecimal lowestIndex(BudgetBasis budget) {
        return budget.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.indexation()))
                .map(Indexation::rate)
                .filter(rate -> rate.signum() > 0)
                .min(naturalOrder())
                .orElse(null);
    }

    private static Figure inFirstPrices(Figure nominal, @Nullable BigDecimal rise, int years) {
        return rise == null || years == 0
                ? nominal
                : Figure.quotient(
                                nominal.concept(),
                                nominal,
                                Figure.growth(Concept.PRICE_RISE_FACTOR, rise, years))
                        .in(nominal.year());
    }

    private static AppraisedYear of(
            Figure flow, Year year, Figure factor, @Nullable Figure before) {
        Figure present = Figure.product(Concept.PRESENT_VALUE, flow, factor).in(year);
        Figure cumulative = KeyFigures.cumulated(Concept.CUMULATIVE_PRESENT_VALUE, before, present);
        return new AppraisedYear(year, flow, factor, present, cumulative);
    }

    private static Appraisal of(
            Discount discount,
            @Nullable BigDecimal rise,
            List<AppraisedYear> years,
            BudgetBasis budget) {
        Figure bookValue = CashBasis.bookValue(budget);
        List<Figure> presents = new ArrayList<>();
        years.forEach(year -> presents.add(year.present()));
        if (bookValue != null) {
            Figure factor = years.getLast().factor();
            Figure then = inFirstPrices(bookValue, rise, years.size() - 1);
            presents.add(
                    Figure.product(Concept.BOOK_VALUE_NOW, then, factor)
                            .in(years.getLast().year()));
        }
        Figure value = Figure.sum(Concept.NET_PRESENT_VALUE, presents);
        Payback payback = Payback.of(years, value.unknown(), invests(budget));
        List<String> before = CashBasis.boughtBefore(budget);
        return new Appraisal(discount, rise, years, before, bookValue, value, payback);
    }
}

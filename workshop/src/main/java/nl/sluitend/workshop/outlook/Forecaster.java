package nl.sluitend.workshop.outlook;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.uncertainty.Distribution;
import nl.sluitend.finance.uncertainty.MonteCarlo;
import nl.sluitend.workshop.ImpactPlan;
import nl.sluitend.workshop.Workshop;

/// Looks ahead for a workshop. `rates` gives the discount that holds in a first budget year, where
/// one is known.
public record Forecaster(Function<Year, Optional<Discount>> rates) {

    /// Enough to tell one chance in ten from one in eight, and few enough for a busy room.
    private static final int DRAWS = 2_000;

    /// Any number does; a fixed one makes the same workshop look the same everywhere.
    private static final long SEED = 2027;

    private static final int CENTS = 2;
    private static final int SHARE_DECIMALS = 4;
    private static final double SHORT = BudgetYear.ONE_EURO.negated().amount().doubleValue();

    /// `budget` and `ledger` are those of the workshop.
    public Outlook of(Workshop workshop, Budget budget, BudgetLedger ledger) {
        Year first = budget.horizon().first();
        SocietalView societal =
                new SocietalView(ImpactPlan.of(workshop), first, rates.apply(first).orElse(null));
        List<Figure> results = results(budget);
        List<Figure> all =
                Stream.concat(results.stream(), societal.ratio(budget).stream()).toList();
        List<Distribution> draws = MonteCarlo.of(all, DRAWS, SEED);
        return new Outlook(
                years(results, draws),
                drivers(budget, yearAtStake(ledger)),
                societal.outcomes(),
                societal.outlook(
                        all.size() == results.size()
                                ? null
                                : Spread.of(draws.getLast(), SocietalView.RATIO_DECIMALS)
                                        .orElse(null)));
    }

    /// Of the years of which all is known.
    private static List<Figure> results(Budget budget) {
        return budget.horizon().years().stream()
                .map(year -> YearFigures.of(budget, year).result())
                .filter(result -> result.unknown().isEmpty())
                .toList();
    }

    private static List<YearOutlook> years(List<Figure> results, List<Distribution> draws) {
        return IntStream.range(0, results.size())
                .boxed()
                .flatMap(i -> year(requireNonNull(results.get(i).year()), draws.get(i)).stream())
                .toList();
    }

    private static Optional<YearOutlook> year(Year year, Distribution result) {
        return Spread.of(result, CENTS)
                .map(spread ->
                        new YearOutlook(
                                year,
                                spread,
                                Spread.rounded(result.shareAbove(SHORT), SHARE_DECIMALS)));
    }

    private static List<DriverOutlook> drivers(Budget budget, Year year) {
        return budget.drivers().stream()
                .map(driver ->
                        DriverOutlook.of(
                                driver, year, DriverYear.of(budget, driver, year).breakEven()))
                .toList();
    }

    /// The first year that is short, else the first: where a group looks first as well.
    private static Year yearAtStake(BudgetLedger ledger) {
        return ledger.years().stream()
                .filter(year -> year.standing() == Standing.SHORT)
                .findFirst()
                .map(BudgetYear::year)
                .orElseGet(() -> ledger.years().getFirst().year());
    }
}

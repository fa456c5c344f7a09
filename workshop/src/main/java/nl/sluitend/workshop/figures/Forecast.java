package nl.sluitend.workshop.figures;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.Drawn;
import nl.sluitend.finance.results.ModelResults;
import org.jspecify.annotations.Nullable;

/// Rounds what results say of the future, for the page. `budget` is that of the results.
record Forecast(ModelResults results, BudgetResults budget) {

    private static final int CENTS = 2;
    private static final int SHARE_DECIMALS = 4;

    Outlook outlook() {
        SocietalView societal =
                new SocietalView(requireNonNull(results.model().impact()), results.societal());
        List<Drawn> drawn = results.yearsAndRatio();
        return new Outlook(
                years(drawn),
                drivers(),
                societal.outcomes(),
                societal.outlook(range(drawn)),
                results.remarks(),
                results.sampling().draws());
    }

    /// Whether any year is less sure than its amount says.
    boolean hasRanges() {
        return !years(results.yearsAndRatio()).isEmpty();
    }

    private static List<YearOutlook> years(List<Drawn> drawn) {
        return drawn.stream()
                .filter(each -> each.result().concept() == Concept.RESULT)
                .flatMap(each -> year(each).stream())
                .toList();
    }

    private static Optional<YearOutlook> year(Drawn drawn) {
        return Spread.of(drawn, CENTS)
                .map(spread ->
                        new YearOutlook(
                                requireNonNull(drawn.result().year()),
                                spread,
                                Spread.rounded(drawn.chance(), SHARE_DECIMALS)));
    }

    private static @Nullable Spread range(List<Drawn> drawn) {
        return drawn.stream()
                .filter(each -> each.result().concept() == Concept.SOCIAL_RETURN)
                .findFirst()
                .flatMap(ratio -> Spread.of(ratio, SocietalView.RATIO_DECIMALS))
                .orElse(null);
    }

    private List<DriverOutlook> drivers() {
        return yearsAtStake().stream()
                .flatMap(year -> budget.budget().drivers().stream().map(each -> tip(each, year)))
                .toList();
    }

    /// Every year that is short, else the first. Where all of them have one-off money comes one
    /// that has none: what one-off money hides or asks does not come back.
    private List<Year> yearsAtStake() {
        List<Year> all = budget.ledger().years().stream().map(BudgetYear::year).toList();
        List<Year> shortYears =
                budget.ledger().years().stream()
                        .filter(year -> year.standing() == Standing.SHORT)
                        .map(BudgetYear::year)
                        .toList();
        List<Year> atStake = shortYears.isEmpty() ? List.of(all.getFirst()) : shortYears;
        return atStake.stream().allMatch(this::hasOneOffs)
                ? Stream.concat(atStake.stream(), Stream.of(recurringYear(all))).distinct().toList()
                : atStake;
    }

    /// Where every year has something one-off, the last.
    private Year recurringYear(List<Year> years) {
        return years.stream()
                .filter(year -> !hasOneOffs(year))
                .findFirst()
                .orElseGet(years::getLast);
    }

    private DriverOutlook tip(Driver driver, Year year) {
        return DriverOutlook.of(driver, year, hasOneOffs(year), budget.breakEven(driver, year));
    }

    private boolean hasOneOffs(Year year) {
        return budget.budget().lines().stream()
                .anyMatch(
                        line -> line.recurrence() instanceof Incidental once && once.fallsIn(year));
    }
}

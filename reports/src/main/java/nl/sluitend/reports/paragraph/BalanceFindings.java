package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.ReserveOverdrawn;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import nl.sluitend.reports.paragraph.Statement.Emptiness;
import nl.sluitend.reports.paragraph.Statement.Obstacle;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;
import nl.sluitend.reports.paragraph.Statement.OpenSide;

/// What there is to say about whether it balances: the verdict, and how each year stands. Of a year
/// in which an amount is unknown nothing here says that the income covers the costs. `ranges`: an
/// amount may turn out otherwise.
record BalanceFindings(BudgetBasis budget, BudgetLedger ledger, Lines lines, boolean ranges) {

    private static final Collector<BudgetYear, ?, List<Year>> YEARS =
            Collectors.mapping(BudgetYear::year, Collectors.toList());

    List<Statement> statements() {
        if (ledger.verdicts().contains(new Empty())) {
            return List.of(new OfVerdict.NothingToWeigh(emptiness()));
        }
        return Stream.of(
                        Stream.of(verdict()),
                        shortages(),
                        surpluses(),
                        level(),
                        knownBalances(),
                        new StructureFindings(ledger, lines).statements(),
                        ceiling())
                .<Statement>flatMap(Function.identity())
                .toList();
    }

    private Emptiness emptiness() {
        if (lines.isEmpty()) {
            return Emptiness.NO_AMOUNTS;
        }
        return ledger.isAllZero() ? Emptiness.ALL_ZERO : Emptiness.NONE_COUNTS;
    }

    private Statement verdict() {
        return switch (obstacle()) {
            case NONE -> new OfVerdict.Balances(ranges);
            case UNKNOWN -> new OfVerdict.CannotBeTold(lines.unknown().notes());
            case SHORTAGE, STRUCTURAL_SHORTAGE, RESERVES, CEILING ->
                    new OfVerdict.DoesNotBalance(obstacle());
        };
    }

    /// A shortage that no unknown amount can undo is one, whatever else is unknown.
    private Obstacle obstacle() {
        return ledger.verdicts().stream()
                .map(BalanceFindings::obstacle)
                .min(Obstacle::compareTo)
                .orElse(Obstacle.NONE);
    }

    private static Obstacle obstacle(Verdict verdict) {
        return switch (verdict) {
            case Shortfall _ -> Obstacle.SHORTAGE;
            case StructuralShortfall _ -> Obstacle.STRUCTURAL_SHORTAGE;
            case ReserveOverdrawn _ -> Obstacle.RESERVES;
            case OverCeiling _ -> Obstacle.CEILING;
            case Undetermined _ -> Obstacle.UNKNOWN;
            case Empty _, Balanced _ -> Obstacle.NONE;
        };
    }

    private Stream<Statement> ceiling() {
        Ceiling ceiling = budget.ceiling();
        return ceiling == null
                ? Stream.empty()
                : new CeilingFindings(ceiling, lines, ledger, obstacle()).statements();
    }

    private Stream<Statement> shortages() {
        return Stream.of(false, true)
                .flatMap(open ->
                        course(year -> isShort(year) && isOpen(year) == open, Money::abs)
                                .told(yearly -> new OfBalance.Shortage(yearly, open)));
    }

    private Stream<Statement> surpluses() {
        return course(
                        year -> isSettled(year) && result(year).isMoreThan(Money.ZERO),
                        Function.identity())
                .told(OfBalance.Surplus::new);
    }

    private Stream<Statement> level() {
        return years()
                .filter(year -> isSettled(year) && result(year).equals(Money.ZERO))
                .collect(Collectors.groupingBy(this::movesReserves, LinkedHashMap::new, YEARS))
                .entrySet()
                .stream()
                .map(level -> new OfBalance.Level(level.getValue(), level.getKey()));
    }

    private boolean movesReserves(BudgetYear year) {
        return !lines.on(Direction.ADDITION, Direction.WITHDRAWAL)
                .in(List.of(year.year()))
                .isEmpty();
    }

    private Stream<Statement> knownBalances() {
        return Arrays.stream(OpenSide.values())
                .flatMap(bound ->
                        course(
                                        year -> isHalfKnown(year) && bound(year) == bound,
                                        Function.identity())
                                .told(yearly -> new OfBalance.KnownBalance(yearly, bound)));
    }

    private boolean isHalfKnown(BudgetYear year) {
        return !isSettled(year) && !isShort(year) && isPartlyKnown(year);
    }

    private OpenSide bound(BudgetYear year) {
        return lines.unknown(List.of(year.year())).bound();
    }

    /// The results of some years.
    private Course course(Predicate<BudgetYear> which, Function<Money, Money> shown) {
        Map<Year, Money> results = new LinkedHashMap<>();
        years().filter(which).forEach(year -> results.put(year.year(), shown.apply(result(year))));
        return new Course(results, in -> lines.in(in).notes());
    }

    private Stream<BudgetYear> years() {
        return ledger.years().stream();
    }

    private static Money result(BudgetYear year) {
        return year.result().total();
    }

    private static boolean isShort(BudgetYear year) {
        return year.standing() == Standing.SHORT;
    }

    /// Whether all of it is known, and covered.
    private static boolean isSettled(BudgetYear year) {
        return year.standing() == Standing.BALANCED || year.standing() == Standing.SURPLUS;
    }

    /// Of what nobody knows at all the balance would be told as zero.
    private boolean isPartlyKnown(BudgetYear year) {
        return !lines.in(List.of(year.year())).isEmpty();
    }

    /// Whether there may be more of a shortage than is known.
    private static boolean isOpen(BudgetYear year) {
        return !year.unknown().isEmpty();
    }
}

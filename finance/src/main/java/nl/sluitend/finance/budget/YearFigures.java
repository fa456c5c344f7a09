package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.LineYear.Absent;
import nl.sluitend.finance.budget.LineYear.Counted;
import nl.sluitend.finance.budget.LineYear.Open;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.jspecify.annotations.Nullable;

/// The ledger of one year as figures that explain themselves. A sum names the lines that are
/// unknown and therefore not in it.
public record YearFigures(
        Year year,
        Figure structuralCosts,
        Figure incidentalCosts,
        Figure structuralIncome,
        Figure incidentalIncome,
        Figure structuralAdditions,
        Figure incidentalAdditions,
        Figure structuralWithdrawals,
        Figure incidentalWithdrawals) {

    /// Those of each year of the horizon, in order.
    public static List<YearFigures> of(BudgetBasis budget) {
        return budget.horizon().years().stream().map(year -> of(budget, year)).toList();
    }

    public static YearFigures of(BudgetBasis budget, Year year) {
        return of(year, new Sums(budget, year, new LineCalculation(budget)));
    }

    private static YearFigures of(Year year, Sums sums) {
        return new YearFigures(
                year,
                sums.of(Concept.STRUCTURAL_COSTS, Direction.COST, true),
                sums.of(Concept.INCIDENTAL_COSTS, Direction.COST, false),
                sums.of(Concept.STRUCTURAL_INCOME, Direction.INCOME, true),
                sums.of(Concept.INCIDENTAL_INCOME, Direction.INCOME, false),
                sums.of(Concept.STRUCTURAL_ADDITIONS, Direction.ADDITION, true),
                sums.of(Concept.INCIDENTAL_ADDITIONS, Direction.ADDITION, false),
                sums.of(Concept.STRUCTURAL_WITHDRAWALS, Direction.WITHDRAWAL, true),
                sums.of(Concept.INCIDENTAL_WITHDRAWALS, Direction.WITHDRAWAL, false));
    }

    /// What each line comes to in this year, by the identifier of the line; lines that share one
    /// are added up.
    public Map<String, Money> lines() {
        Map<String, Money> lines = new LinkedHashMap<>();
        sums().flatMap(sum -> sum.terms().stream())
                .forEach(line -> lines.merge(line.id(), line.money(), Money::plus));
        return lines;
    }

    /// What one line comes to; null when it does not count in this year, or nobody knows.
    public @Nullable Figure line(String id) {
        return sums().flatMap(sum -> sum.terms().stream())
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// The lines that count in this year, nobody knows for how much.
    public List<String> unknown() {
        return sums().flatMap(sum -> sum.without().stream()).toList();
    }

    /// Whether all that comes in is known: what nobody knows of the costs makes a shortage no less.
    boolean knowsMeans() {
        return knowsStructuralIncome()
                && structuralWithdrawals.without().isEmpty()
                && incidentalIncome.without().isEmpty()
                && incidentalWithdrawals.without().isEmpty();
    }

    boolean knowsStructuralIncome() {
        return structuralIncome.without().isEmpty();
    }

    /// The lines of some sides under one name.
    public Figure sum(Concept concept, Direction... sides) {
        List<Figure> sums = Arrays.stream(sides).flatMap(this::sums).toList();
        return Figure.sum(concept, sums.stream().flatMap(sum -> sum.terms().stream()).toList())
                .in(year)
                .without(sums.stream().flatMap(sum -> sum.without().stream()).toList());
    }

    public Figure costs() {
        return Figure.sum(Concept.COSTS, structuralCosts, incidentalCosts).in(year);
    }

    public Figure income() {
        return Figure.sum(Concept.INCOME, structuralIncome, incidentalIncome).in(year);
    }

    public Figure additions() {
        return Figure.sum(Concept.ADDITIONS, structuralAdditions, incidentalAdditions).in(year);
    }

    public Figure withdrawals() {
        return Figure.sum(Concept.WITHDRAWALS, structuralWithdrawals, incidentalWithdrawals)
                .in(year);
    }

    /// Income less costs, before any movement of reserves.
    public Figure balance() {
        return Figure.difference(Concept.BALANCE, income(), costs()).in(year);
    }

    /// The balance with what comes from reserves and less what goes to them.
    public Figure result() {
        Figure means = Figure.sum(Concept.MEANS, balance(), withdrawals()).in(year);
        return Figure.difference(Concept.RESULT, means, additions()).in(year);
    }

    /// The result of what recurs alone: the one that the law asks to be in balance
    /// (Gemeentewet art. 189).
    public Figure structuralResult() {
        Figure means =
                Figure.sum(Concept.STRUCTURAL_MEANS, structuralIncome, structuralWithdrawals);
        return Figure.difference(
                        Concept.STRUCTURAL_RESULT,
                        means.in(year),
                        structuralCosts,
                        structuralAdditions)
                .in(year);
    }

    /// Recurring income less recurring costs, or the recurring result where that is less. What
    /// comes from a reserve does not cover what recurs, even when it is withdrawn every year: a
    /// reserve runs out. Withdrawals may pay for additions, and no more: without any it is the same
    /// whatever is withdrawn.
    public Figure structuralCover() {
        List<Figure> least =
                withdrawalsMatter()
                        ? List.of(structuralBalance(), structuralResult())
                        : List.of(structuralBalance());
        return Figure.of(Concept.STRUCTURAL_COVER, Operation.LEAST, least).in(year);
    }

    private boolean withdrawalsMatter() {
        return structuralWithdrawals.without().isEmpty()
                || !structuralAdditions.without().isEmpty()
                || hasStructuralAdditions();
    }

    /// No less than it is, whatever is withdrawn that nobody knows: that covers nothing lastingly.
    Figure certainStructuralCover() {
        return structuralWithdrawals.without().isEmpty() ? structuralCover() : structuralBalance();
    }

    /// Whether something that nobody knows can make more of what is lacking: what recurs of the
    /// costs and, for as far as withdrawals do not pay for them, of the additions.
    boolean mayLackMore() {
        return !structuralCosts.without().isEmpty()
                || !structuralAdditions.without().isEmpty()
                || (!structuralWithdrawals.without().isEmpty() && hasStructuralAdditions());
    }

    private boolean hasStructuralAdditions() {
        return structuralAdditions.money().isMoreThan(Money.ZERO);
    }

    private Figure structuralBalance() {
        return Figure.difference(Concept.STRUCTURAL_BALANCE, structuralIncome, structuralCosts)
                .in(year);
    }

    private Stream<Figure> sums() {
        return Arrays.stream(Direction.values()).flatMap(this::sums);
    }

    private Stream<Figure> sums(Direction side) {
        return switch (side) {
            case COST -> Stream.of(structuralCosts, incidentalCosts);
            case INCOME -> Stream.of(structuralIncome, incidentalIncome);
            case ADDITION -> Stream.of(structuralAdditions, incidentalAdditions);
            case WITHDRAWAL -> Stream.of(structuralWithdrawals, incidentalWithdrawals);
        };
    }

    /// The lines of one year, added up by side and recurrence.
    private record Sums(BudgetBasis budget, Year year, LineCalculation calculation) {

        Figure of(Concept concept, Direction side, boolean structural) {
            List<Figure> counted = new ArrayList<>();
            List<String> open = new ArrayList<>();
            for (BudgetLine line : budget.lines()) {
                if (line.direction() == side
                        && line.recurrence() instanceof Structural == structural) {
                    add(calculation.of(line, year), line, counted, open);
                }
            }
            return Figure.sum(concept, counted).in(year).without(open);
        }

        private static void add(
                LineYear outcome, BudgetLine line, List<Figure> counted, List<String> open) {
            switch (outcome) {
                case Absent() -> {}
                case Open() -> open.add(line.id());
                case Counted(Figure figure) -> counted.add(figure);
            }
        }
    }
}

package nl.sluitend.finance.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetYear.Standing;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.ReserveOverdrawn;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;

/// The years of a budget and what may be said of them. `reserveMovements` are the lines that move
/// a reserve, and are no costs or income: so nobody else has to know by what a line is one.
public record BudgetLedger(
        List<BudgetYear> years, List<Verdict> verdicts, List<String> reserveMovements) {

    public BudgetLedger {
        years = List.copyOf(years);
        verdicts = List.copyOf(verdicts);
        reserveMovements = List.copyOf(reserveMovements);
    }

    public static BudgetLedger of(BudgetBasis budget) {
        return of(budget, YearFigures.of(budget));
    }

    /// `figures` are those of all years of the budget.
    public static BudgetLedger of(BudgetBasis budget, List<YearFigures> figures) {
        List<CeilingRoom> rooms = rooms(budget, figures);
        List<BudgetYear> years =
                IntStream.range(0, figures.size())
                        .mapToObj(i ->
                                BudgetYear.of(
                                        figures.get(i), rooms.isEmpty() ? null : rooms.get(i)))
                        .toList();
        return new BudgetLedger(
                years, verdicts(budget, figures, years, rooms), reserveMovements(budget));
    }

    public boolean isBalanced() {
        return verdicts.contains(new Balanced());
    }

    /// Whether lines count, and all for nothing.
    public boolean isAllZero() {
        return verdicts.contains(new Empty())
                && years.stream().anyMatch(year -> !year.lines().isEmpty());
    }

    private static List<String> reserveMovements(BudgetBasis budget) {
        return budget.lines().stream()
                .filter(line -> line.direction().movesReserve())
                .map(BudgetLine::id)
                .toList();
    }

    /// That of each year; none without a ceiling.
    private static List<CeilingRoom> rooms(BudgetBasis budget, List<YearFigures> figures) {
        Ceiling ceiling = budget.ceiling();
        return ceiling == null
                ? List.of()
                : figures.stream().map(each -> CeilingRoom.of(budget, ceiling, each)).toList();
    }

    private static List<Verdict> verdicts(
            BudgetBasis budget,
            List<YearFigures> figures,
            List<BudgetYear> years,
            List<CeilingRoom> rooms) {
        if (years.stream().allMatch(BudgetYear::isEmpty)) {
            return List.of(new Empty());
        }
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.addAll(unknowns(budget, years));
        verdicts.addAll(shortfalls(years));
        verdicts.addAll(structuralShortfalls(figures));
        verdicts.addAll(overdrawn(budget, figures));
        verdicts.addAll(excesses(rooms));
        return verdicts.isEmpty() ? List.of(new Balanced()) : verdicts;
    }

    /// Certain while all that was added is known: what nobody knows of that may undo it.
    private static List<Verdict> overdrawn(BudgetBasis budget, List<YearFigures> figures) {
        List<Figure> reserves = ReserveBalance.of(budget, figures);
        List<Verdict> overdrawn = new ArrayList<>();
        boolean isOpen = false;
        for (int i = 0; i < reserves.size(); i++) {
            YearFigures year = figures.get(i);
            if (!year.additions().unknown().isEmpty()) {
                break;
            }
            isOpen |= !year.withdrawals().unknown().isEmpty();
            Money left = reserves.get(i).money();
            if (left.isNegative()) {
                overdrawn.add(new ReserveOverdrawn(year.year(), left.negated(), isOpen));
            }
        }
        return overdrawn;
    }

    /// In the order of the lines.
    private static List<Verdict> unknowns(BudgetBasis budget, List<BudgetYear> years) {
        List<String> unknown =
                budget.lines().stream()
                        .map(BudgetLine::id)
                        .filter(id -> years.stream().anyMatch(year -> year.unknown().contains(id)))
                        .toList();
        return unknown.isEmpty() ? List.of() : List.of(new Undetermined(unknown));
    }

    private static List<Verdict> shortfalls(List<BudgetYear> years) {
        return years.stream()
                .filter(year -> year.standing() == Standing.SHORT)
                .<Verdict>map(year -> new Shortfall(year.year(), year.result().total().negated()))
                .toList();
    }

    private static List<Verdict> structuralShortfalls(List<YearFigures> figures) {
        return figures.stream()
                .filter(YearFigures::knowsStructuralIncome)
                .filter(year -> year.certainStructuralCover().money().isNegative())
                .<Verdict>map(year ->
                        new StructuralShortfall(
                                year.year(),
                                year.certainStructuralCover().money().negated(),
                                year.mayLackMore()))
                .toList();
    }

    private static List<Verdict> excesses(List<CeilingRoom> rooms) {
        return rooms.stream()
                .filter(year -> year.room().money().isNegative())
                .<Verdict>map(year ->
                        new OverCeiling(
                                year.year(),
                                year.room().money().negated(),
                                !year.claim().unknown().isEmpty()))
                .toList();
    }
}

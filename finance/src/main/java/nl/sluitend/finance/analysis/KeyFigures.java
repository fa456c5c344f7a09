package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.ReserveBalance;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What one year says about the budget as a whole. `netCosts` are the costs less the income that
/// is not from the payer of the ceiling; without such a payer all income is somebody else's.
/// `structuralRoom` is a fraction of the year's income, and absent when there is no income.
/// `reserve` is what stands in the reserves at the end of the year, absent when nobody has said
/// what there was to begin with.
/// `ceiling` is absent when the budget has none, and so is `cuts`, which also asks that a line at
/// least says its effect.
public record KeyFigures(
        Year year,
        Figure cumulativeResult,
        Figure netCosts,
        @Nullable Figure structuralRoom,
        @Nullable Figure reserve,
        @Nullable CeilingRoom ceiling,
        @Nullable CutList cuts) {

    /// One for each year of the horizon, in order.
    public static List<KeyFigures> of(BudgetBasis budget) {
        return of(budget, YearFigures.of(budget));
    }

    /// `years` are the figures of all years of the budget.
    public static List<KeyFigures> of(BudgetBasis budget, List<YearFigures> years) {
        List<KeyFigures> all = new ArrayList<>();
        List<Figure> reserves = ReserveBalance.of(budget, years);
        for (YearFigures figures : years) {
            Figure before = all.isEmpty() ? null : all.getLast().cumulativeResult();
            Figure reserve = reserves.isEmpty() ? null : reserves.get(all.size());
            all.add(of(budget, figures, before, reserve));
        }
        return List.copyOf(all);
    }

    private static KeyFigures of(
            BudgetBasis budget,
            YearFigures figures,
            @Nullable Figure before,
            @Nullable Figure reserve) {
        Ceiling ceiling = budget.ceiling();
        return new KeyFigures(
                figures.year(),
                cumulated(Concept.CUMULATIVE_RESULT, before, figures.result()),
                netCosts(budget, figures),
                structuralRoom(figures),
                reserve,
                ceiling == null ? null : CeilingRoom.of(budget, ceiling, figures),
                ceiling == null ? null : CutList.of(budget, ceiling, figures.year()));
    }

    /// All that came before, and this. What came before is explained in its own year.
    static Figure cumulated(Concept concept, @Nullable Figure before, Figure now) {
        List<Figure> terms = before == null ? List.of(now) : List.of(before.stated(), now);
        return Figure.sum(concept, terms).in(now.year());
    }

    private static Figure netCosts(BudgetBasis budget, YearFigures figures) {
        Figure others =
                YearFigures.of(budget.with(ofOthers(budget)), figures.year())
                        .sum(Concept.INCOME_OF_OTHERS, Direction.INCOME);
        return Figure.difference(Concept.NET_COSTS, figures.costs(), others).in(figures.year());
    }

    private static List<BudgetLine> ofOthers(BudgetBasis budget) {
        Ceiling ceiling = budget.ceiling();
        String payer = ceiling == null ? null : ceiling.payer();
        return budget.lines().stream()
                .filter(line -> payer == null || !Objects.equals(line.party(), payer))
                .toList();
    }

    /// ((B − A) + (D − C)) / E: structural income less structural costs, structural withdrawals
    /// less structural additions, by all income before reserves (Regeling kengetallen, 2015).
    private static @Nullable Figure structuralRoom(YearFigures figures) {
        Figure income = figures.income();
        return income.value().signum() == 0
                ? null
                : Figure.quotient(Concept.STRUCTURAL_ROOM, structuralResult(figures), income)
                        .in(figures.year());
    }

    private static Figure structuralResult(YearFigures figures) {
        Figure balance =
                Figure.difference(
                        Concept.STRUCTURAL_BALANCE,
                        figures.structuralIncome(),
                        figures.structuralCosts());
        Figure reserves =
                Figure.difference(
                        Concept.STRUCTURAL_RESERVES,
                        figures.structuralWithdrawals(),
                        figures.structuralAdditions());
        return Figure.sum(Concept.STRUCTURAL_RESULT, balance, reserves).in(figures.year());
    }
}

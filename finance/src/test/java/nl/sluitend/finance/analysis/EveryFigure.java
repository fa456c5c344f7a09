package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Appraisal.AppraisedYear;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.analysis.CutList.Cuts;
import nl.sluitend.finance.analysis.CutList.CutsUnknown;
import nl.sluitend.finance.analysis.CutList.NothingToCut;
import nl.sluitend.finance.analysis.CutList.SurplusSuffices;
import nl.sluitend.finance.analysis.Pareto.ResourceCosts;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// Every figure there is of a budget, each under a name that says where it stands.
final class EveryFigure {

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private EveryFigure() {}

    static Map<String, Figure> of(Budget budget, Discount discount, Map<String, Estimate> effects) {
        EveryFigure every = new EveryFigure();
        budget.horizon().years().forEach(year -> every.add(YearFigures.of(budget, year)));
        KeyFigures.of(budget).forEach(every::add);
        every.add(Appraisal.of(budget, discount));
        every.add(Pareto.of(budget));
        Ceiling ceiling = budget.ceiling();
        if (ceiling != null) {
            budget.horizon()
                    .years()
                    .forEach(year -> every.add(year, CutList.of(budget, ceiling, year, effects)));
        }
        return every.figures;
    }

    /// What depends on the euro under which a shortfall is none.
    static Map<String, Figure> ofDrivers(Budget budget) {
        EveryFigure every = new EveryFigure();
        budget.drivers()
                .forEach(driver ->
                        DriverYear.of(budget, driver)
                                .forEach(year -> every.add(driver.id(), year)));
        return every.figures;
    }

    private void add(String name, @Nullable Figure figure) {
        if (figure != null) {
            figures.put(name, figure);
        }
    }

    private void add(YearFigures year) {
        String at = year.year() + " ";
        add(at + "costs", year.costs());
        add(at + "income", year.income());
        add(at + "balance", year.balance());
        add(at + "result", year.result());
        add(at + "structural result", year.structuralResult());
    }

    private void add(KeyFigures year) {
        String at = year.year() + " ";
        add(at + "cumulative result", year.cumulativeResult());
        add(at + "net costs", year.netCosts());
        add(at + "structural room", year.structuralRoom());
        CeilingRoom ceiling = year.ceiling();
        if (ceiling != null) {
            add(at + "claim", ceiling.claim());
            add(at + "room", ceiling.room());
        }
    }

    private void add(Appraisal appraisal) {
        add("net present value", appraisal.netPresentValue());
        appraisal.years().forEach(this::add);
    }

    private void add(AppraisedYear year) {
        String at = year.year() + " ";
        add(at + "cash flow", year.cashFlow());
        add(at + "factor", year.factor());
        add(at + "present", year.present());
        add(at + "cumulative present", year.cumulative());
    }

    private void add(Pareto pareto) {
        add("costs", pareto.costs());
        pareto.resources().forEach(this::add);
    }

    private void add(ResourceCosts each) {
        String name = (each.serves() == null ? "line " : "for ") + each.costs().name();
        add(name + " costs", each.costs());
        add(name + " share", each.share());
        add(name + " cumulative share", each.cumulativeShare());
    }

    private void add(Year year, CutList list) {
        String at = year + " ";
        switch (list) {
            case NothingToCut(Figure room) -> add(at + "nothing to cut", room);
            case SurplusSuffices(Figure excess, Figure surplus) -> {
                add(at + "excess", excess);
                add(at + "surplus", surplus);
            }
            case CutsUnknown _ -> {}
            case Cuts cuts -> {
                add(at + "excess", cuts.excess());
                Figure surplus = cuts.surplus();
                if (surplus != null) {
                    add(at + "surplus", surplus);
                }
                add(at + "left", cuts.left());
                cuts.cuts()
                        .forEach(cut -> {
                            add(at + "saved on " + cut.line(), cut.saved());
                            add(at + "lost with " + cut.line(), cut.effectLost());
                        });
            }
        }
    }

    private void add(String driver, DriverYear year) {
        String at = year.year() + " " + driver + " ";
        add(at + "margin", year.contributionMargin());
        add(at + "cost per unit", year.costPerUnit());
        add(at + "one-off per unit", year.oneOffPerUnit());
        switch (year.breakEven()) {
            case BalancedFrom(_, Figure point) -> add(at + "from", point);
            case BalancedUpTo(_, Figure point) -> add(at + "up to", point);
            case AlwaysBalanced(Figure result) -> add(at + "always", result);
            case NeverBalanced(_, Figure shortfall, Figure margin) -> {
                add(at + "never", shortfall);
                add(at + "never by", margin);
            }
            case BreakEvenUnknown _ -> {}
        }
    }
}

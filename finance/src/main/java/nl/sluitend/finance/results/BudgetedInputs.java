package nl.sluitend.finance.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.societal.Contribution;
import org.jspecify.annotations.Nullable;

/// What a budget puts into its activity in one year: all that parties bring in, and by nobody what
/// is not covered. They are the figures of the ledger, so that a range in a cost or an income is
/// one in what is put in.
///
/// A saving that somebody cashes is put in by that party. Left out, it would count twice: once as
/// less to put in, and once as what comes of it.
final class BudgetedInputs {

    private static final String UNCOVERED = "uncovered";
    private static final String NOBODY = "";
    private static final Figure NOTHING = Figure.given(Concept.NOTHING, BigDecimal.ZERO);

    private final BudgetBasis budget;
    private final YearFigures year;

    private BudgetedInputs(BudgetBasis budget, YearFigures year) {
        this.budget = budget;
        this.year = year;
    }

    static List<Contribution> of(BudgetBasis budget, YearFigures year) {
        return new BudgetedInputs(budget, year).contributions();
    }

    private List<Contribution> contributions() {
        List<Contribution> all = new ArrayList<>();
        means().terms().stream()
                .map(income -> contribution(line(income.id()), income))
                .forEach(all::add);
        // Whether a cost or an income, what goes in cannot be told without it.
        year
                .sum(Concept.BALANCE, Direction.COST, Direction.INCOME, Direction.WITHDRAWAL)
                .without()
                .stream()
                .map(id -> contribution(line(id), null))
                .forEach(all::add);
        Figure uncovered = uncovered();
        if (uncovered != null) {
            all.add(new Contribution(UNCOVERED, "", NOBODY, 0, uncovered));
        }
        return all;
    }

    private static Contribution contribution(BudgetLine line, @Nullable Figure income) {
        Figure value =
                income == null
                        ? null
                        : Figure.sum(Concept.INPUT, income)
                                .about(line.id(), line.label())
                                .in(income.year());
        return new Contribution(line.id(), line.label(), party(line), 0, value);
    }

    /// What comes in, from reserves too.
    private Figure means() {
        return year.sum(Concept.INCOME, Direction.INCOME, Direction.WITHDRAWAL);
    }

    /// Costs less what comes in, where that may turn out above nothing.
    private @Nullable Figure uncovered() {
        Figure less = Figure.of(Concept.UNCOVERED, Operation.DIFFERENCE, costsAndMeans());
        if (less.isRanged()) {
            return named(Figure.of(Concept.INPUT, Operation.GREATEST, List.of(NOTHING, less)));
        }
        return less.value().signum() > 0 ? named(less.as(Concept.INPUT)) : null;
    }

    /// Most budgets have no reserves, and say nothing of them.
    private List<Figure> costsAndMeans() {
        Figure withdrawals = year.withdrawals();
        return withdrawals.value().signum() == 0 && !withdrawals.isRanged()
                ? List.of(year.costs(), year.income())
                : List.of(year.costs(), year.income(), withdrawals);
    }

    private Figure named(Figure figure) {
        return figure.about(UNCOVERED, "").in(year.year());
    }

    private BudgetLine line(String id) {
        return budget.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String party(BudgetLine line) {
        String payer = line.payer();
        return payer == null ? NOBODY : payer;
    }
}

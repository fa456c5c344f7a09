package nl.sluitend.workshop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import org.jspecify.annotations.Nullable;

/// From canvas to impact map. It weighs one year of the activity, the first budget year: what is
/// put in is all that parties bring in that year plus what is not covered, and what comes of it is
/// what the notes with an outcome say, for as many years as it lasts.
///
/// A saving that somebody cashes is put in by that party. Left out, it would count twice: once as
/// less to put in, and once as what comes of it.
public final class ImpactPlan {

    /// The identifier of what nobody pays yet.
    public static final String UNCOVERED = "uncovered";

    private static final String NOBODY = "";

    private ImpactPlan() {}

    public static ImpactMap of(Workshop workshop) {
        return new ImpactMap(
                inputs(BudgetPlan.of(workshop)),
                Stream.concat(
                                outcomes(workshop.canvas().at(Block.VALUE)),
                                outcomes(workshop.canvas().at(Block.REVENUE)))
                        .toList());
    }

    private static Stream<Outcome> outcomes(List<Note> notes) {
        return notes.stream().map(ImpactPlan::outcome).filter(Objects::nonNull);
    }

    private static @Nullable Outcome outcome(Note note) {
        NoteOutcome outcome = note.outcome();
        return outcome == null ? null : outcome.row(note.id().value(), note.text());
    }

    private static List<Input> inputs(Budget budget) {
        YearFigures year = YearFigures.of(budget, budget.horizon().first());
        List<Input> inputs = new ArrayList<>();
        Stream.of(year.structuralIncome(), year.incidentalIncome())
                .flatMap(sum -> sum.terms().stream())
                .map(figure -> known(line(budget, figure.id()), figure))
                .forEach(inputs::add);
        year.unknown().stream().map(id -> unknown(line(budget, id))).forEach(inputs::add);
        BigDecimal uncovered = year.balance().value().negate();
        if (uncovered.signum() > 0) {
            inputs.add(Input.of(UNCOVERED, "", NOBODY, new Estimate.Point(uncovered)));
        }
        return inputs;
    }

    private static BudgetLine line(Budget budget, String id) {
        return budget.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Input known(BudgetLine line, Figure figure) {
        return Input.of(line.id(), line.label(), party(line), new Estimate.Point(figure.value()));
    }

    /// Whether a cost or an income, what goes in cannot be told without it.
    private static Input unknown(BudgetLine line) {
        return Input.of(line.id(), line.label(), party(line), new Estimate.Missing());
    }

    private static String party(BudgetLine line) {
        if (line.amount() instanceof Saving saving) {
            return saving.cashedBy().strip();
        }
        return line.party() == null ? NOBODY : line.party();
    }
}

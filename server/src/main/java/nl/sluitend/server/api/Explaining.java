package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import java.time.Year;
import nl.sluitend.canvas.BudgetPlan;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.exports.Language;
import nl.sluitend.exports.explanation.BudgetExplanation;
import nl.sluitend.exports.explanation.Explanation;
import nl.sluitend.exports.explanation.YearCell;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Problem;
import nl.sluitend.server.http.Reply;
import nl.sluitend.store.sqlite.Session;
import org.jspecify.annotations.Nullable;

/// Tells who is in how an amount comes about: that of a note (`note`), or one in the table of years
/// (`figure`), in a `year`.
final class Explaining {

    private final Workshops workshops;

    Explaining(Workshops workshops) {
        this.workshops = workshops;
    }

    record Told(long seq, Explanation explanation) {}

    /// In the language that was asked for, or else in Dutch. Without a year a note is explained in
    /// the first one that it counts in, and a figure in the first of all.
    Reply explanation(Session session, Call call) {
        Workshops.Moment moment = workshops.find(session.workshop());
        if (moment == null) {
            return Problem.NOT_FOUND.answer();
        }
        Language language = Language.of(requireNonNullElse(call.query("language"), ""));
        Budget budget = BudgetPlan.of(moment.workshop());
        BudgetExplanation told =
                new BudgetExplanation(budget, requireNonNullElse(language, Language.NL));
        return call.query("note") == null
                ? figure(told, budget, moment, call)
                : note(told, moment, call);
    }

    private static Reply note(BudgetExplanation told, Workshops.Moment moment, Call call) {
        NoteId note = noteAsked(call);
        if (note == null || !told.hasLine(note)) {
            return Problem.NOTE_UNKNOWN.answer();
        }
        Year year = yearAsked(call, told.firstYear(note));
        return year != null && told.covers(year)
                ? Answer.json(200, new Told(moment.seq(), told.of(note, year)))
                : Problem.YEAR_UNKNOWN.answer();
    }

    private static Reply figure(
            BudgetExplanation told, Budget budget, Workshops.Moment moment, Call call) {
        YearCell cell = YearCell.of(call.query("figure"));
        if (cell == null) {
            return Problem.FIGURE_UNKNOWN.answer();
        }
        Year year = yearAsked(call, budget.horizon().first());
        return year != null && told.covers(year)
                ? Answer.json(200, new Told(moment.seq(), told.of(cell, year)))
                : Problem.YEAR_UNKNOWN.answer();
    }

    private static @Nullable NoteId noteAsked(Call call) {
        try {
            return new NoteId(requireNonNullElse(call.query("note"), ""));
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    private static @Nullable Year yearAsked(Call call, Year otherwise) {
        return call.query("year") == null ? otherwise : Asked.year(call);
    }
}

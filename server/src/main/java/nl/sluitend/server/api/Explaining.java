package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Year;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.reports.explanation.Explanation;
import nl.sluitend.reports.explanation.FigureAddress;
import nl.sluitend.reports.explanation.WorkshopExplanation;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Problem;
import nl.sluitend.server.http.Reply;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/// Tells who is in how a figure comes about: which `figure`, and of which `note`, `year` or
/// `party`.
final class Explaining {

    private final Workshops workshops;
    private final Reference reference;

    Explaining(Workshops workshops, Reference reference) {
        this.workshops = workshops;
        this.reference = reference;
    }

    record Told(long seq, Explanation explanation) {}

    /// In the language that was asked for, or else in Dutch.
    Reply explanation(Session session, Call call) {
        FigureAddress address = addressAsked(call);
        if (address == null) {
            return Problem.FIGURE_UNKNOWN.answer();
        }
        Moment moment = workshops.find(session.workshop());
        return moment == null
                ? Problem.NOT_FOUND.answer()
                : Answer.json(
                        200,
                        new Told(moment.seq(), explainer(moment.workshop(), call).of(address)));
    }

    private WorkshopExplanation explainer(Workshop workshop, Call call) {
        Language language = Language.of(requireNonNullElse(call.query("language"), ""));
        Year first = workshop.preparation().frame().firstYear();
        return new WorkshopExplanation(
                workshop,
                reference.standardRate(first).orElse(null),
                requireNonNullElse(language, Language.NL));
    }

    /// What cannot be read names no figure.
    private static @Nullable FigureAddress addressAsked(Call call) {
        String note = call.query("note");
        String year = call.query("year");
        try {
            return FigureAddress.of(
                    requireNonNullElse(call.query("figure"), ""),
                    note == null ? null : new NoteId(note),
                    year == null ? null : Year.parse(year),
                    call.query("party"));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}

package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Year;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.Session;
import nl.sluitend.reports.explanation.Explanation;
import nl.sluitend.reports.explanation.FigureAddress;
import nl.sluitend.reports.explanation.WorkshopExplanation;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// How a figure comes about: which `figure`, and of which `note`, `year` or `party`; in the
/// `language` that was asked for, or else in Dutch.
final class ExplanationEndpoint implements AuthenticatedEndpoint {

    private final Workshops workshops;
    private final Reference reference;

    ExplanationEndpoint(Workshops workshops, Reference reference) {
        this.workshops = workshops;
        this.reference = reference;
    }

    /// `withheldAmounts` are hidden from who asks, and have no part in it.
    record Told(long seq, Explanation explanation, int withheldAmounts) {}

    @Override
    public Reply reply(Session session, Call call) {
        FigureAddress address = addressAsked(call);
        if (address == null) {
            return ProblemType.FIGURE_UNKNOWN.response();
        }
        Workshops.Seen seen = workshops.find(session);
        return seen == null
                ? ProblemType.NOT_FOUND.response()
                : Response.json(200, told(seen, explainer(seen, call).of(address)));
    }

    private static Told told(Workshops.Seen seen, Explanation explanation) {
        return new Told(seen.seq(), explanation, seen.withheldAmounts());
    }

    private WorkshopExplanation explainer(Workshops.Seen seen, Call call) {
        Language language = Language.of(requireNonNullElse(call.query("language"), ""));
        return new WorkshopExplanation(
                seen.figures(reference), requireNonNullElse(language, Language.NL));
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

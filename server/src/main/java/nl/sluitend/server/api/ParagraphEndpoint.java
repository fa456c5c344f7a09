package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.Session;
import nl.sluitend.reports.paragraph.FinancialParagraph;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.Language;

/// What the money comes to, in words: in the `language` that was asked for, or else in Dutch.
final class ParagraphEndpoint implements AuthenticatedEndpoint {

    private final Workshops workshops;
    private final Reference reference;

    ParagraphEndpoint(Workshops workshops, Reference reference) {
        this.workshops = workshops;
        this.reference = reference;
    }

    /// `withheldAmounts` are hidden from who asks, and have no part in it.
    record Written(long seq, FinancialParagraph paragraph, int withheldAmounts) {}

    @Override
    public Reply reply(Session session, Call call) {
        Workshops.Seen seen = workshops.find(session);
        Language language = Language.of(requireNonNullElse(call.query("language"), ""));
        return seen == null
                ? ProblemType.NOT_FOUND.response()
                : Response.json(200, written(seen, requireNonNullElse(language, Language.NL)));
    }

    private Written written(Workshops.Seen seen, Language language) {
        FinancialParagraph paragraph = FinancialParagraph.of(seen.figures(reference), language);
        return new Written(seen.seq(), paragraph, seen.withheldAmounts());
    }
}

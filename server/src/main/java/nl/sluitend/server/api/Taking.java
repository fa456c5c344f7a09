package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.reports.paragraph.FinancialParagraph;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Problem;
import nl.sluitend.server.http.Reply;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import org.jspecify.annotations.Nullable;

/// Gives who is in what is theirs: who they are, what the money comes to in
/// words, and the workshop to take along.
final class Taking {

    private final Workshops workshops;

    Taking(Workshops workshops) {
        this.workshops = workshops;
    }

    record Self(Role role, @Nullable ParticipantId participant) {}

    Reply self(Session session, Call call) {
        return Answer.json(200, new Self(session.role(), session.participant()));
    }

    record Written(long seq, FinancialParagraph paragraph) {}

    /// In the language that was asked for, or else in Dutch.
    Reply paragraph(Session session, Call call) {
        Moment moment = workshops.find(session.workshop());
        Language language = Language.of(requireNonNullElse(call.query("language"), ""));
        return moment == null
                ? Problem.NOT_FOUND.answer()
                : Answer.json(200, written(moment, requireNonNullElse(language, Language.NL)));
    }

    private static Written written(Moment moment, Language language) {
        return new Written(moment.seq(), FinancialParagraph.of(moment.workshop(), language));
    }

    Reply file(Session session, Call call) {
        Moment moment = workshops.find(session.workshop());
        return moment == null
                ? Problem.NOT_FOUND.answer()
                : Answer.of(200, "application/json", WorkshopFile.write(moment.workshop()))
                        .with("Content-Disposition", "attachment");
    }
}

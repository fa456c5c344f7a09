package nl.sluitend.server.api;

import java.util.List;
import nl.sluitend.reports.explanation.Explained;
import nl.sluitend.reports.explanation.FigureAddress;
import nl.sluitend.reports.explanation.YearFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph;
import nl.sluitend.server.http.Fault;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.shape.generate.TypeScript;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.workshop.Golden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class RestTypesTest {

    private static final TypeScript OF_THE_WIRE =
            new TypeScript().types(List.of(ClientMessage.class, ServerMessage.class));

    @Test
    @DisplayName("SYN51 The page's types of what is asked over HTTP are those of the answers")
    void typesAreThoseOfTheAnswers() {
        TypeScript rest = new TypeScript().beside("./protocol", OF_THE_WIRE);
        comingIn(rest);
        results(rest);
        figures(rest);
        new Golden("web/src/protocol/rest.ts").holds(rest.text("RestTypesTest"));
    }

    private static void comingIn(TypeScript rest) {
        rest.type("ProblemCode", ProblemType.class);
        byOwnName(
                rest,
                WorkshopsEndpoint.Created.class,
                CodesEndpoint.Found.class,
                SessionsEndpoint.Entered.class,
                SessionsEndpoint.Self.class,
                QrPath.class,
                InvitationEndpoint.Invitation.class,
                RemovalEndpoint.Removed.class,
                ShelvingEndpoint.ShelvedNotes.class,
                Fault.FaultWords.class,
                Fault.class,
                ProblemType.ProblemDetails.class);
    }

    private static void results(TypeScript rest) {
        byOwnName(
                rest,
                FinancialParagraph.Run.class,
                FinancialParagraph.Sentence.class,
                FinancialParagraph.Section.class,
                FinancialParagraph.WatchPoint.class,
                ParagraphEndpoint.Written.class,
                Explained.UnknownNote.class,
                ExplanationEndpoint.Told.class,
                ReferenceEndpoint.TaskFieldChoice.class,
                ReferenceEndpoint.Choices.class);
    }

    /// A page asks for a figure by its name, in the address.
    private static void figures(TypeScript rest) {
        byOwnName(
                rest,
                YearFigure.class,
                FigureAddress.DriverFigure.class,
                FigureAddress.OutcomeFigure.class,
                FigureAddress.PartyFigure.class,
                FigureAddress.WholeFigure.class);
    }

    /// Without the name of the endpoint or the report that an answer belongs to.
    private static void byOwnName(TypeScript rest, Class<?>... types) {
        for (Class<?> type : types) {
            rest.type(type.getSimpleName(), type);
        }
    }
}

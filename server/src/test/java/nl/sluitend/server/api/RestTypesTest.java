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
        rest.type("Created", WorkshopsEndpoint.Begun.class)
                .type("Found", CodesEndpoint.Found.class)
                .type("Entered", SessionsEndpoint.Entered.class)
                .type("Session", SessionsEndpoint.Self.class)
                .type("QrCode", QrPath.class)
                .type("Invitation", InvitationEndpoint.Invitation.class)
                .type("Fault", Fault.class)
                .type("ProblemDetails", ProblemType.Details.class);
    }

    private static void results(TypeScript rest) {
        rest.type("Run", FinancialParagraph.Run.class)
                .type("Sentence", FinancialParagraph.Sentence.class)
                .type("Section", FinancialParagraph.Section.class)
                .type("Written", ParagraphEndpoint.Written.class)
                .type("UnknownNote", Explained.UnknownNote.class)
                .type("Told", ExplanationEndpoint.Told.class)
                .type("TaskFieldChoice", ReferenceEndpoint.TaskFieldChoice.class)
                .type("Choices", ReferenceEndpoint.Choices.class);
    }

    /// A page asks for a figure by its name, in the address.
    private static void figures(TypeScript rest) {
        rest.type("YearFigure", YearFigure.class)
                .type("DriverFigure", FigureAddress.DriverFigure.class)
                .type("OutcomeFigure", FigureAddress.OutcomeFigure.class)
                .type("PartyFigure", FigureAddress.PartyFigure.class)
                .type("WholeFigure", FigureAddress.WholeFigure.class);
    }
}

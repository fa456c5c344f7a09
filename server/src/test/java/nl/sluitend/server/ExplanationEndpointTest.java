package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// How an amount comes about, as pages ask for it.
class ExplanationEndpointTest {

    private static final Path EXAMPLE =
            Path.of(
                    System.getProperty("repository.root", ".."),
                    "fixtures/workshops/dorpsontmoeting-en-vervoer.json");

    @TempDir private Path data;
    private House house;
    private House.Meeting meeting;

    @BeforeEach
    void open() throws IOException {
        house = House.open(data);
        Device facilitator = house.device();
        JsonNode begun =
                facilitator.post("/api/v1/workshops", Files.readString(EXAMPLE)).expect(201).json();
        meeting = new House.Meeting(house, facilitator, begun);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Device.Received ask(String query) {
        return meeting.facilitator().get(meeting.path("/explanation?as=facilitator&" + query));
    }

    private JsonNode told(String query) {
        return ask(query).expect(200).json().get("explanation");
    }

    @Test
    @DisplayName("SES35 A note is explained in the language and the year asked for")
    void explainsNotes() {
        JsonNode dutch = told("language=nl&figure=LINE&note=kosten-01&year=2028");
        assertThat(dutch.get("type").asString()).isEqualTo("Calculated");
        assertThat(dutch.at("/figure/value").asString()).isEqualTo("€\u00a049.400");
        assertThat(dutch.at("/figure/year").asInt()).isEqualTo(2028);
        assertThat(dutch.at("/figure/terms/0/value").asString()).isEqualTo("5.200 ritten");
        JsonNode english = told("language=en&figure=LINE&note=kosten-01&year=2028");
        assertThat(english.at("/figure/formula").asString()).isEqualTo("quantity times unit price");
        assertThat(told("figure=LINE&note=kosten-01&year=2028")).isEqualTo(dutch);
    }

    @Test
    @DisplayName("SES35 What is not there at the moment is told as that")
    void notThere() {
        assertThat(told("figure=LINE&note=kosten-04&year=2027").get("type").asString())
                .isEqualTo("NotCounted");
        assertThat(told("figure=LINE&note=kosten-08&year=2027").get("type").asString())
                .isEqualTo("NotKnown");
        assertThat(told("figure=COSTS&year=2031").get("type").asString()).isEqualTo("NotThere");
        assertThat(told("figure=SOCIAL_RETURN").at("/unknown/0/note").asString())
                .isEqualTo("kosten-08");
    }

    @Test
    @DisplayName("SES35 A figure of the table of years is explained down to its notes")
    void explainsFigures() {
        JsonNode costs = told("figure=INCIDENTAL_COSTS&year=2028");
        assertThat(costs.at("/figure/value").asString()).isEqualTo("€\u00a018.000");
        assertThat(costs.at("/figure/terms/0/note").asString()).isEqualTo("kosten-04");
        assertThat(told("figure=RESULT&year=2028").at("/figure/unknown/0/note").asString())
                .isEqualTo("kosten-08");
    }

    @Test
    @DisplayName("SES35 What was taken from the reference data says from where and since when")
    void namesReferenceData() {
        know("kosten-08");
        JsonNode ratio = told("figure=SOCIAL_RETURN").get("figure");
        List<JsonNode> references = ratio.findValues("reference");
        assertThat(ratio.get("value").asString()).isEqualTo("1,19");
        assertThat(references).isNotEmpty();
        assertThat(references.getFirst().get("validFrom").asString()).isEqualTo("2021-01-01");
    }

    @Test
    @DisplayName("SES35 An explanation is of the state on disk, and says of which")
    void followsTheLog() {
        know("kosten-08");
        JsonNode answer = ask("figure=LINE&note=kosten-08&year=2028").expect(200).json();
        assertThat(answer.get("seq").asInt()).isEqualTo(2);
        assertThat(answer.at("/explanation/figure/value").asString()).isEqualTo("€\u00a01.200");
    }

    @Test
    @DisplayName("SES37 Who is in has opened the room, and nothing more is read from disk")
    void asksTheRoom() throws SQLException {
        Conversation there = know("kosten-08");
        emptyTheLog(2);
        JsonNode answer = ask("figure=LINE&note=kosten-08&year=2028").expect(200).json();
        assertThat(answer.get("seq").asInt()).isEqualTo(2);
        there.leave();
    }

    @Test
    @DisplayName(
            "SES37 When nobody is in, the first question opens the room and the next one asks it")
    void opensTheRoom() throws SQLException {
        String query = "figure=LINE&note=kosten-01&year=2028";
        JsonNode first = ask(query).expect(200).json();
        emptyTheLog(1);
        assertThat(ask(query).expect(200).json()).isEqualTo(first);
    }

    /// Who tells it, stays.
    private Conversation know(String note) {
        Conversation there = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        there.submit(
                "money-0001",
                new SetFacet(
                        new NoteId(note),
                        NoteMoney.of(Amount.Fixed.of(Money.of(1200)), Structural.ALWAYS)));
        there.expect(
                Events.class, told -> told.events().stream().anyMatch(each -> each.seq() == 2));
        return there;
    }

    private void emptyTheLog(int events) throws SQLException {
        try (Connection disk =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sluitend.db"));
                Statement statement = disk.createStatement()) {
            assertThat(statement.executeUpdate("DELETE FROM event")).isEqualTo(events);
        }
    }

    @ParameterizedTest
    @DisplayName("SES35 What names no figure is a problem")
    @ValueSource(
            strings = {
                "figure=PROFIT",
                "year=2028",
                "figure=COSTS",
                "figure=COSTS&year=straks",
                "figure=LINE&note=%20&year=2028",
                "note=kosten-01&year=2028"
            })
    void namesWhatIsNoFigure(String query) {
        ask(query).expectProblem(400, "FIGURE_UNKNOWN");
    }
}

package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sluitend.canvas.Command.SetMoney;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.canvas.NoteMoney;
import nl.sluitend.canvas.Role;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// How an amount comes about, as pages ask for it.
class ExplanationTest {

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
        JsonNode dutch = told("language=nl&note=kosten-01&year=2028");
        assertThat(dutch.get("type").asString()).isEqualTo("Calculated");
        assertThat(dutch.at("/figure/value").asString()).isEqualTo("€\u00a049.400");
        assertThat(dutch.at("/figure/year").asInt()).isEqualTo(2028);
        assertThat(dutch.at("/figure/terms/0/value").asString()).isEqualTo("5.200 ritten");
        JsonNode english = told("language=en&note=kosten-01&year=2028");
        assertThat(english.at("/figure/formula").asString()).isEqualTo("quantity times unit price");
        assertThat(told("note=kosten-01&year=2028")).isEqualTo(dutch);
    }

    @Test
    @DisplayName("SES35 Without a year a note is explained in the first one that it counts in")
    void choosesTheYear() {
        assertThat(told("note=kosten-04").at("/figure/year").asInt()).isEqualTo(2028);
        assertThat(told("note=kosten-04&year=2027").get("type").asString()).isEqualTo("NotCounted");
        assertThat(told("note=kosten-08").get("type").asString()).isEqualTo("NotKnown");
        assertThat(told("figure=COSTS").at("/figure/year").asInt()).isEqualTo(2027);
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
    @DisplayName("SES35 An explanation is of the state on disk, and says of which")
    void followsTheLog() {
        Conversation there = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        there.submit(
                "money-0001",
                new SetMoney(
                        new NoteId("kosten-08"),
                        NoteMoney.of(Amount.Fixed.of(Money.of(1200)), Structural.ALWAYS)));
        there.expect(Events.class);
        JsonNode answer = ask("note=kosten-08").expect(200).json();
        assertThat(answer.get("seq").asInt()).isEqualTo(2);
        assertThat(answer.at("/explanation/figure/value").asString()).isEqualTo("€\u00a01.200");
    }

    @ParameterizedTest
    @DisplayName("SES35 What is not there is a problem with a name")
    @CsvSource({
        "note=kosten-99, 404, NOTE_UNKNOWN",
        "note=segment-01, 404, NOTE_UNKNOWN",
        "note=%20, 404, NOTE_UNKNOWN",
        "figure=PROFIT, 400, FIGURE_UNKNOWN",
        "year=2028, 400, FIGURE_UNKNOWN",
        "figure=COSTS&year=2026, 400, YEAR_UNKNOWN",
        "figure=COSTS&year=2031, 400, YEAR_UNKNOWN",
        "figure=COSTS&year=straks, 400, YEAR_UNKNOWN",
        "note=kosten-01&year=2031, 400, YEAR_UNKNOWN"
    })
    void namesWhatIsNotThere(String query, int status, String code) {
        ask(query).expectProblem(status, code);
    }
}

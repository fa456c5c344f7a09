package nl.sluitend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class EventJsonTest {

    private static final Event SHELVED = new NoteEvent.NoteShelved(new NoteId("note-bus"));

    private static final OpId OPERATION = new OpId("operation");
    private static final Instant MOMENT = Instant.parse("2027-01-12T09:30:00Z");

    /// As if the id had been called `id` at first, and the event `NoteHidden` after that.
    private static final List<Upcaster> TWO_STEPS =
            List.of(
                    event -> event.put("type", "NoteHidden").set("note", event.remove("id")),
                    event -> event.put("type", "NoteShelved"));

    static List<Event> samples() {
        return EventSamples.oneOfEach();
    }

    @Test
    @DisplayName("STO22 An event is recorded with the version of its format")
    void recordsTheVersion() {
        assertThat(new EventJson().write(recorded(SHELVED)))
                .isEqualTo("{\"v\":3,\"event\":{\"type\":\"NoteShelved\",\"note\":\"note-bus\"}}");
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("STO22 What is recorded is read back equal")
    void readsBack(Event event) {
        EventJson json = new EventJson();

        Recorded marked =
                new Recorded(7, OPERATION, MOMENT, event, Map.of("note-bus", new Mark("mark-bus")));

        assertThat(read(json, json.write(recorded(event)))).isEqualTo(recorded(event));
        assertThat(read(json, json.write(marked))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":1,\"event\":{\"type\":\"NoteGone\",\"id\":\"note-bus\"}}",
                "{\"v\":2,\"event\":{\"type\":\"NoteHidden\",\"note\":\"note-bus\"}}",
                "{\"v\":3,\"event\":{\"type\":\"NoteShelved\",\"note\":\"note-bus\"}}"
            })
    @DisplayName("STO23 An event of any older format is read as one of today")
    void upcasts(String payload) {
        assertThat(read(new EventJson(TWO_STEPS), payload)).isEqualTo(recorded(SHELVED));
    }

    @Test
    @DisplayName("STO23 Each change of the format raises its version by one")
    void writesTheNewestVersion() {
        assertThat(new EventJson(TWO_STEPS).write(recorded(SHELVED))).startsWith("{\"v\":3,");
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 99})
    @DisplayName("STO24 A format that is not known is not guessed at")
    void refusesAnUnknownVersion(int version) {
        String payload = "{\"v\":%d,\"event\":{\"type\":\"NoteTaught\"}}".formatted(version);

        assertThatExceptionOfType(UnknownEventFormat.class)
                .isThrownBy(() -> read(new EventJson(), payload))
                .withMessageContaining("newer version of Sluitend")
                .withMessageContaining("format " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"v\":1}", "{\"v\":1,\"event\":{\"type\":\"NoteTaught\"}}"})
    @DisplayName("STO24 What is no event is an error")
    void refusesWhatIsNoEvent(String payload) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> read(new EventJson(), payload));
    }

    private static Recorded recorded(Event event) {
        return Recorded.unmarked(7, OPERATION, MOMENT, event);
    }

    private static Recorded read(EventJson json, String payload) {
        return json.read(7, OPERATION, MOMENT, payload);
    }
}

package nl.sluitend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.NoteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class EventJsonTest {

    private static final Event SHELVED = new Event.NoteShelved(new NoteId("note-bus"));

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
        assertThat(new EventJson().write(SHELVED))
                .isEqualTo("{\"v\":1,\"event\":{\"type\":\"NoteShelved\",\"note\":\"note-bus\"}}");
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("STO22 What is recorded is read back equal")
    void readsBack(Event event) {
        EventJson json = new EventJson();

        assertThat(json.read(json.write(event))).isEqualTo(event);
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
        assertThat(new EventJson(TWO_STEPS).read(payload)).isEqualTo(SHELVED);
    }

    @Test
    @DisplayName("STO23 Each change of the format raises its version by one")
    void writesTheNewestVersion() {
        assertThat(new EventJson(TWO_STEPS).write(SHELVED)).startsWith("{\"v\":3,");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 99})
    @DisplayName("STO24 A format that is not known is not guessed at")
    void refusesAnUnknownVersion(int version) {
        String payload = "{\"v\":%d,\"event\":{\"type\":\"NoteTaught\"}}".formatted(version);

        assertThatExceptionOfType(UnknownEventFormat.class)
                .isThrownBy(() -> new EventJson().read(payload))
                .withMessageContaining("newer version of Sluitend")
                .withMessageContaining("format " + version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"v\":1}", "{\"v\":1,\"event\":{\"type\":\"NoteTaught\"}}"})
    @DisplayName("STO24 What is no event is an error")
    void refusesWhatIsNoEvent(String payload) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> new EventJson().read(payload));
    }
}

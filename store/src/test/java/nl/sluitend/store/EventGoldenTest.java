package nl.sluitend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The golden files that the pages read as well. A change in one of them is a change in the
/// recorded form, and needs an upcaster.
class EventGoldenTest {

    private static final JsonMapper JSON = Json.mapper();
    private static final int LENGTH = 160;

    record History(List<Recorded> events, Workshop workshop) {}

    static List<Event> samples() {
        return EventSamples.oneOfEach();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("STO20 Each event is written as its golden file says, and read from it")
    void eachEvent(Event sample) {
        String written = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sample) + "\n";

        new Golden("fixtures/events/%s.json".formatted(typeOf(sample))).holds(written);
        assertThat(JSON.readValue(written, Event.class)).isEqualTo(sample);
    }

    @Test
    @DisplayName("STO20 No type of event is without a golden file")
    void noneIsMissing() {
        assertThat(typesOf(samples().stream())).isEqualTo(allTypes());
    }

    @Test
    @DisplayName("STO21 The golden history holds every type of event and gives its workshop")
    void history() {
        SeededHistory drawn = SeededHistory.of(LENGTH);
        String written = oneEventPerLine(drawn);

        new Golden("fixtures/events/history.json").holds(written);
        History read = JSON.readValue(written, History.class);
        assertThat(read.events()).isEqualTo(drawn.recorded());
        assertThat(replayed(read.events())).isEqualTo(read.workshop());
        assertThat(typesOf(read.events().stream().map(Recorded::event))).isEqualTo(allTypes());
    }

    private static String oneEventPerLine(SeededHistory history) {
        return history.recorded().stream()
                .map(JSON::writeValueAsString)
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\"events\":[\n",
                                "\n],\n\"workshop\":%s}\n"
                                        .formatted(JSON.writeValueAsString(history.workshop()))));
    }

    private static @Nullable Workshop replayed(List<Recorded> events) {
        Workshop workshop = null;
        for (Recorded recorded : events) {
            workshop = WorkshopEvolution.evolve(workshop, recorded);
        }
        return workshop;
    }

    private static Set<String> typesOf(Stream<Event> events) {
        return events.map(EventGoldenTest::typeOf).collect(Collectors.toSet());
    }

    private static String typeOf(Event event) {
        return event.getClass().getSimpleName();
    }

    private static Set<String> allTypes() {
        return cases(Event.class).map(Class::getSimpleName).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> cases(Class<?> choice) {
        return choice.isSealed()
                ? Arrays.stream(choice.getPermittedSubclasses()).flatMap(EventGoldenTest::cases)
                : Stream.of(choice);
    }
}

package nl.sluitend.sync.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes down what the server decides and says, for the page to be held to.
final class GoldenProtocolTest {

    /// Half a character would not survive being written as UTF-8.
    private static final JsonMapper JSON =
            Json.mapper().rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /// Refusals that do not come from the decider.
    private static final Set<Refusal> OF_THE_ROOM =
            EnumSet.of(Refusal.HISTORY_FULL, Refusal.TOO_FAST, Refusal.NOT_KEPT);

    static List<Class<?>> commands() {
        return cases(Command.class).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    @DisplayName("SYN21 The page takes what the server takes, and what both take leads to the same")
    void decisions(Class<?> command) {
        DecisionCases drawn = DecisionCases.of(command);

        assertThat(drawn.accepted()).hasSize(DecisionCases.ACCEPTED);
        assertThat(drawn.refused()).isNotEmpty();
        new Golden("fixtures/protocol/decisions/%s.json".formatted(command.getSimpleName()))
                .holds(
                        "{\"limits\":%s,\n\"cases\":[\n%s\n]}\n"
                                .formatted(
                                        json(tightened()),
                                        join(drawn.all().map(GoldenProtocolTest::json))));
    }

    /// The limits that are other ones here. The page has the rest: a new one changes no file.
    private static Map<String, Long> tightened() {
        Map<String, Long> limits = new LinkedHashMap<>(CommandDice.TIGHT.properties());
        limits.entrySet().removeAll(Limits.STANDARD.properties().entrySet());
        return limits;
    }

    @Test
    @DisplayName("SYN21 Every refusal of the decider comes up")
    void refusals() {
        Set<Refusal> refusals =
                commands().stream()
                        .flatMap(command -> DecisionCases.of(command).refusals().stream())
                        .collect(Collectors.toSet());

        assertThat(refusals).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_THE_ROOM)));
    }

    @Test
    @DisplayName("CAN63 The page follows what each audience sees")
    void views() {
        new Golden("fixtures/protocol/views.json")
                .holds(
                        "[\n%s\n]\n"
                                .formatted(
                                        join(
                                                ViewedHistories.ofEachAudience().stream()
                                                        .map(GoldenProtocolTest::json))));
    }

    @Test
    @DisplayName("SYN22 The page reads every message of the server, and writes as the server reads")
    void messages() {
        new Golden("fixtures/protocol/messages.json")
                .holds(
                        "{\"client\":[\n%s\n],\n\"server\":[\n%s\n]}\n"
                                .formatted(
                                        join(Samples.CLIENT.stream().map(GoldenProtocolTest::json)),
                                        join(
                                                Samples.SERVER.stream()
                                                        .map(GoldenProtocolTest::json))));
        assertThat(types(Samples.CLIENT)).containsAll(choices(ClientMessage.class));
        assertThat(types(Samples.SERVER)).containsAll(choices(ServerMessage.class));
    }

    @Test
    @DisplayName("SYN22 What is written is read back equal")
    void roundTrip() {
        assertThat(Samples.CLIENT).allSatisfy(said -> assertRoundTrip(said, ClientMessage.class));
        assertThat(Samples.SERVER).allSatisfy(said -> assertRoundTrip(said, ServerMessage.class));
    }

    private static void assertRoundTrip(Object message, Class<?> type) {
        assertThat(JSON.readValue(json(message), type)).isEqualTo(message);
    }

    private static Set<Class<?>> types(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static List<Class<?>> choices(Class<?> sealed) {
        return cases(sealed).toList();
    }

    private static Stream<Class<?>> cases(Class<?> choice) {
        return choice.isSealed()
                ? Arrays.stream(choice.getPermittedSubclasses()).flatMap(GoldenProtocolTest::cases)
                : Stream.of(choice);
    }

    private static String json(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    private static String join(Stream<String> lines) {
        return lines.collect(Collectors.joining(",\n"));
    }
}

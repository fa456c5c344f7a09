package nl.sluitend.sync.protocol;

import static nl.sluitend.workshop.WorkshopEvolution.evolve;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Decision;
import nl.sluitend.workshop.Decision.Accepted;
import nl.sluitend.workshop.Decision.Refused;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Refusal;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    private static final WorkshopDecider DECIDER = new WorkshopDecider(CommandDice.TIGHT);
    private static final Actor FACILITATOR = new Actor(Role.FACILITATOR, null);
    private static final int WALKS = 12;
    private static final int STEPS = 100;
    private static final int BEGINNING = 3;

    record Step(Actor actor, Command command, Decision decision) {}

    record Walk(List<Step> steps, @Nullable Workshop end) {}

    @Test
    @DisplayName("SYN21 The page foresees every decision of the server")
    void decisions() {
        List<Walk> walks = LongStream.range(0, WALKS).mapToObj(GoldenProtocolTest::walk).toList();
        assertEverythingComesUp(walks.stream().flatMap(walk -> walk.steps().stream()).toList());
        new Golden("fixtures/protocol/decisions.json")
                .holds(
                        "{\"limits\":%s,\n\"walks\":[\n%s\n]}\n"
                                .formatted(
                                        json(CommandDice.TIGHT.properties()),
                                        join(walks.stream().map(this::lines))));
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

    /// What somebody tries before there is a workshop, its creation, and what then becomes of it.
    private static Walk walk(long seed) {
        CommandDice dice = new CommandDice(seed);
        List<Step> steps = new ArrayList<>();
        Workshop workshop = null;
        for (int i = 0; i < STEPS; i++) {
            Step step =
                    i == BEGINNING
                            ? step(FACILITATOR, CommandDice.emptyWorkshop(), workshop)
                            : step(dice.actor(), dice.command(), workshop);
            steps.add(step);
            workshop = after(workshop, step.decision());
        }
        return new Walk(steps, workshop);
    }

    private static Step step(Actor actor, Command command, @Nullable Workshop workshop) {
        return new Step(actor, command, DECIDER.decide(command, actor, workshop));
    }

    private static @Nullable Workshop after(@Nullable Workshop workshop, Decision decision) {
        return switch (decision) {
            case Accepted(var event) -> evolve(workshop, event);
            case Refused _ -> workshop;
        };
    }

    private static void assertEverythingComesUp(List<Step> steps) {
        List<Command> accepted =
                steps.stream()
                        .filter(step -> step.decision() instanceof Accepted)
                        .map(Step::command)
                        .toList();
        assertThat(types(accepted)).containsAll(choices(Command.class));
        Set<Refusal> refusals =
                steps.stream()
                        .map(Step::decision)
                        .filter(Refused.class::isInstance)
                        .map(decision -> ((Refused) decision).refusal())
                        .collect(Collectors.toSet());
        assertThat(refusals).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_THE_ROOM)));
    }

    private String lines(Walk walk) {
        return "{\"steps\":[\n%s\n],\n\"end\":%s}"
                .formatted(
                        join(walk.steps().stream().map(GoldenProtocolTest::json)),
                        json(walk.end()));
    }

    private static Set<Class<?>> types(List<?> values) {
        return values.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    private static List<Class<?>> choices(Class<?> sealed) {
        return List.of(sealed.getPermittedSubclasses());
    }

    private static String json(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    private static String join(Stream<String> lines) {
        return lines.collect(Collectors.joining(",\n"));
    }
}

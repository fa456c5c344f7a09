package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.allowed.Allowed;
import nl.sluitend.workshop.allowed.Allowed.Case;
import nl.sluitend.workshop.allowed.Situation;
import nl.sluitend.workshop.allowed.Whose;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether a running server answers as the table of who may do what says.
@Tag("slow")
class AllowedTest {

    private static final int MANY = 100_000;

    /// What is asked here goes faster than people do.
    private static final Limits LIMITS =
            Limits.STANDARD
                    .with(Limit.OPERATIONS_AT_ONCE, MANY)
                    .with(Limit.ROOM_OPERATIONS_AT_ONCE, MANY)
                    .with(Limit.ADDRESS_OPERATIONS_AT_ONCE, MANY)
                    .with(Limit.QUEUED_BYTES, MANY * 1024);

    private static final List<Case> CASES = Allowed.cases();

    @TempDir private Path data;

    @ParameterizedTest
    @EnumSource
    @DisplayName("HOU61 a running server answers each command as the table of who may do what says")
    void answersAsTheTable(Situation situation) {
        List<Case> cases = CASES.stream().filter(each -> each.situation() == situation).toList();
        Map<Case, Optional<Refusal>> answers = new LinkedHashMap<>();
        try (House house = House.open(data, LIMITS, Pace.STANDARD, null)) {
            notes(house, situation, of(cases, true), answers);
            others(house, situation, of(cases, false), answers);
        }
        assertThat(answers).hasSize(cases.size());
        assertThat(
                        cases.stream()
                                .filter(each -> !isAnswered(each, answers))
                                .map(each -> each + " but " + answers.get(each)))
                .as("cases that the server answers in another way")
                .isEmpty();
        System.out.printf("Who may do what: %,d cases of %s%n", answers.size(), situation);
    }

    private static boolean isAnswered(Case each, Map<Case, Optional<Refusal>> answers) {
        return Optional.ofNullable(each.answer()).equals(answers.get(each));
    }

    private static List<Case> of(List<Case> cases, boolean notes) {
        return cases.stream().filter(each -> each.act().isOfNote() == notes).toList();
    }

    private static void notes(
            House house,
            Situation situation,
            List<Case> cases,
            Map<Case, Optional<Refusal>> answers) {
        Map<Case, NoteId> notes = new LinkedHashMap<>();
        cases.forEach(each -> notes.put(each, new NoteId("note-%05d".formatted(notes.size()))));
        Map<NoteId, Block> nobodys =
                cases.stream()
                        .filter(each -> each.whose() == Whose.NOBODYS)
                        .collect(
                                toMap(
                                        each -> requireNonNull(notes.get(each)),
                                        each -> each.act().block()));
        try (AllowedRoom room =
                new AllowedRoom(house, situation, Allowed.creation(situation.opens(), nobodys))) {
            room.write(notes);
            for (List<Case> atStep : bySteps(cases)) {
                room.place(atStep.getFirst().step());
                Map<Case, CompletableFuture<Optional<Refusal>>> asked = new LinkedHashMap<>();
                atStep.forEach(
                        each -> asked.put(each, room.ask(each, requireNonNull(notes.get(each)))));
                asked.forEach((each, answer) -> answers.put(each, Conversation.within(answer)));
            }
        }
    }

    private static List<List<Case>> bySteps(List<Case> cases) {
        return new ArrayList<>(
                cases.stream()
                        .collect(
                                groupingBy(
                                        each -> String.valueOf(each.step()),
                                        LinkedHashMap::new,
                                        toList()))
                        .values());
    }

    /// The facilitator comes last, because what they ask is taken.
    private static void others(
            House house,
            Situation situation,
            List<Case> cases,
            Map<Case, Optional<Refusal>> answers) {
        List<Case> inOrder =
                cases.stream()
                        .sorted(Comparator.comparing(each -> each.role() == Role.FACILITATOR))
                        .toList();
        AllowedRoom room = other(house, situation);
        for (Case each : inOrder) {
            if (each.act().type() == StartWorkshop.class) {
                room.close();
                room = other(house, situation);
            }
            Optional<Refusal> answer =
                    Conversation.within(room.ask(each, new NoteId("another-note")));
            answers.put(each, answer);
            if (answer.isEmpty() && leadsElsewhere(each)) {
                room = back(room, house, situation);
            }
        }
        room.close();
    }

    /// Where nobody leads one cannot go back to.
    private static AllowedRoom back(AllowedRoom room, House house, Situation situation) {
        if (situation.isLed()) {
            room.place(Allowed.FREE);
            return room;
        }
        room.close();
        return other(house, situation);
    }

    private static AllowedRoom other(House house, Situation situation) {
        AllowedRoom room =
                new AllowedRoom(house, situation, Allowed.creation(situation.opens(), Map.of()));
        room.hideSomething();
        room.place(Allowed.FREE);
        return room;
    }

    private static boolean leadsElsewhere(Case each) {
        return each.act().type() == SetDoing.class || each.act().type() == GoToStep.class;
    }
}

package nl.sluitend.sync.protocol;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Shape;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Dimension;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Stage.Lobby;
import nl.sluitend.workshop.simulation.Simulation;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.ViewEvolution;
import nl.sluitend.workshop.view.ViewedEvent;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViewLawTest {

    private static final JsonMapper JSON = Json.mapper();
    private static final int HISTORIES = Simulation.atMost(1_000);
    private static final int WRITTEN_OUT = 20;

    /// The few histories of a quick run miss what is rare.
    private static final int ENOUGH_FOR_THE_RAREST = 500;

    private static final String SIGNED_ANONYMOUSLY =
            name(ParticipantSigned.class, Naming.Anonymous.class);

    private static final List<Audience> AUDIENCES =
            List.of(
                    Audience.anybody(Role.FACILITATOR),
                    Audience.anybody(Role.WALL),
                    new Audience(Role.FACILITATOR, CommandDice.device(2), null),
                    Audience.anybody(Role.PARTICIPANT),
                    new Audience(
                            Role.PARTICIPANT, CommandDice.device(1), new ParticipantId("person-1")),
                    new Audience(
                            Role.PARTICIPANT,
                            CommandDice.device(3),
                            new ParticipantId("person-3")));

    /// What happened how often: each kind of event, by what notes tell of who wrote them, and each
    /// to a note that is hidden.
    private final Map<String, Integer> happened = new TreeMap<>();

    private int withheld;
    private int revealed;
    private int disclosed;
    private int own;

    @Test
    @DisplayName("CAN63 to see a state is to have seen the state before it and the event")
    void law() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            List<Transition> steps = ViewedHistories.history(seed);
            steps.forEach(this::tally);
            for (Audience audience : AUDIENCES) {
                follow(steps, audience, "seed " + seed + ", " + audience.role());
            }
        }
        System.out.printf(
                "CAN63: %d histories, %d withheld, %d revealed, %d disclosed, %d own notes; %s%n",
                HISTORIES, withheld, revealed, disclosed, own, happened);
        assertThat(List.of(withheld, revealed, disclosed, own))
                .allMatch(count -> count > HISTORIES / 4);
        if (HISTORIES >= ENOUGH_FOR_THE_RAREST) {
            assertThat(happened).containsKeys(everything());
            assertThat(happened.values()).allMatch(count -> count >= HISTORIES / 200);
        }
    }

    /// Each kind of event, whatever notes are signed with, and each deed to a hidden note.
    private static String[] everything() {
        return Stream.concat(
                        records(Event.class)
                                .filter(event -> event != WorkshopCreated.class)
                                .flatMap(ViewLawTest::names)
                                .filter(name -> !name.equals(SIGNED_ANONYMOUSLY)),
                        records(NoteEvent.class).map(event -> name(event, Hidden.class)))
                .toArray(String[]::new);
    }

    private static Stream<String> names(Class<?> event) {
        return records(Naming.class).map(naming -> name(event, naming));
    }

    private static Stream<Class<?>> records(Class<?> choice) {
        return ((Shape.Choice) Shape.of(choice)).records().stream();
    }

    /// Stands for what happens to a note that is hidden.
    private record Hidden() {}

    private static String name(Class<?> event, Class<?> where) {
        return event.getSimpleName() + " " + where.getSimpleName();
    }

    private void tally(Transition step) {
        Event event = step.recorded().event();
        Class<?> naming = step.after().preparation().naming().getClass();
        happened.merge(name(event.getClass(), naming), 1, Integer::sum);
        if (event instanceof NoteEvent note && step.after().notes().isHidden(note.note())) {
            happened.merge(name(event.getClass(), Hidden.class), 1, Integer::sum);
        }
    }

    @Test
    @DisplayName("HOU68 figures are of the lines that a role sees, and say how many they leave out")
    void figures() {
        int hidden = 0;
        for (long seed = 0; seed < HISTORIES / 4; seed++) {
            for (Transition step : ViewedHistories.history(seed)) {
                for (Role role : Role.values()) {
                    hidden += assertLines(step.after(), role);
                }
            }
        }
        assertThat(hidden).isGreaterThan(HISTORIES);
    }

    /// Answers how many lines are hidden from the role. What a figure is of is a canvas.
    private static int assertLines(Workshop workshop, Role role) {
        List<NoteId> all = lines(workshop.notes().main());
        List<NoteId> hidden = all.stream().filter(note -> isHidden(workshop, role, note)).toList();
        List<NoteId> seen = lines(requireNonNull(View.canvases(workshop, role).get(CanvasId.MAIN)));
        assertThat(seen).noneMatch(hidden::contains).hasSize(all.size() - hidden.size());
        assertThat(View.withheldAmounts(workshop, role, CanvasId.MAIN)).isEqualTo(hidden.size());
        return hidden.size();
    }

    private static boolean isHidden(Workshop workshop, Role role, NoteId note) {
        return switch (role) {
            case FACILITATOR -> false;
            case PARTICIPANT -> workshop.notes().hidden().contains(note);
            case WALL ->
                    workshop.hour().stage() instanceof Lobby
                            || workshop.notes().hidden().contains(note);
        };
    }

    private static List<NoteId> lines(Canvas canvas) {
        return Stream.of(Block.values())
                .filter(block -> block.dimension() == Dimension.FINANCE)
                .flatMap(block -> canvas.at(block).stream())
                .map(Note::id)
                .toList();
    }

    private void follow(List<Transition> steps, Audience audience, String which) {
        @Nullable WorkshopView view = null;
        for (Transition step : steps) {
            ViewedEvent event = View.of(step, audience);
            view = ViewEvolution.evolve(view, event);
            assertThat(view).as(which).isEqualTo(View.of(step.after(), audience));
            count(event);
        }
    }

    private void count(ViewedEvent event) {
        switch (event) {
            case ViewedEvent.Withheld _ -> withheld++;
            case ViewedEvent.Revealed _ -> revealed++;
            case ViewedEvent.Disclosed _ -> disclosed++;
            case ViewedEvent.Shown shown ->
                    own +=
                            (int)
                                    shown.authors().values().stream()
                                            .filter(author -> author == Author.MINE)
                                            .count();
        }
    }

    @Test
    @DisplayName("CAN64 before everybody is in, the wall sees numbers, and nothing to tell them by")
    void hides() {
        for (Transition step : lobby()) {
            ViewedEvent event = View.of(step, Audience.anybody(Role.WALL));
            WorkshopView view = View.of(step.after(), Audience.anybody(Role.WALL));

            assertThat(event).isInstanceOf(ViewedEvent.Withheld.class);
            assertThat(view.notes().canvases().get(CanvasId.MAIN))
                    .satisfies(canvas -> assertThat(canvas.size()).isZero());
            assertThat(JSON.writeValueAsString(new Events(List.of(event))))
                    .doesNotContain(step.recorded().opId().value(), "note-0", "at\"", "text");
            assertThat(view.notes().withheld()).isEqualTo(counts(step.after()));
        }
    }

    private static Map<CanvasId, Map<Block, Integer>> counts(Workshop workshop) {
        Map<CanvasId, Map<Block, Integer>> counts = new HashMap<>();
        workshop.notes()
                .canvases()
                .forEach((id, canvas) ->
                        counts.put(
                                id,
                                Stream.of(Block.values())
                                        .collect(
                                                Collectors.toMap(
                                                        block -> block,
                                                        block -> canvas.at(block).size()))));
        counts.values().removeIf(each -> each.values().stream().allMatch(count -> count == 0));
        return counts;
    }

    private static List<Transition> lobby() {
        List<Transition> steps =
                Stream.iterate(0L, seed -> seed + 1)
                        .limit(HISTORIES)
                        .flatMap(seed -> ViewedHistories.history(seed).stream())
                        .filter(step -> step.after().hour().stage() instanceof Lobby)
                        .filter(step -> step.recorded().event() instanceof NoteEvent)
                        .toList();
        assertThat(steps).hasSizeGreaterThan(HISTORIES / 4);
        return steps;
    }

    @Test
    @DisplayName("CAN65 no mark is in what an audience sees")
    void marks() {
        int marks = 0;
        for (long seed = 0; seed < WRITTEN_OUT; seed++) {
            for (Transition step : ViewedHistories.history(seed)) {
                marks += step.recorded().marks().size();
                for (Audience audience : AUDIENCES) {
                    assertHidden(step, audience);
                }
            }
        }
        assertThat(marks).isGreaterThan(20);
    }

    private static void assertHidden(Transition step, Audience audience) {
        Set<Mark> marks = Set.copyOf(step.after().notes().marks().values());
        String told = told(step, audience);
        assertThat(marks).noneMatch(mark -> told.contains(mark.value()));
    }

    @Test
    @DisplayName("SYN71 nobody is told when something happened to a note")
    void moments() {
        for (long seed = 0; seed < WRITTEN_OUT; seed++) {
            for (Transition step : ViewedHistories.history(seed)) {
                for (Audience audience : AUDIENCES) {
                    assertThat(told(step, audience)).doesNotContain("\"at\"");
                }
            }
        }
    }

    private static String told(Transition step, Audience audience) {
        return JSON.writeValueAsString(new Events(List.of(View.of(step, audience))))
                + JSON.writeValueAsString(
                        new ServerMessage.Snapshot(
                                step.recorded().seq(), View.of(step.after(), audience)));
    }
}

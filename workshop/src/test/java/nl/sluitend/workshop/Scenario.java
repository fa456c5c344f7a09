package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Script;
import org.jspecify.annotations.Nullable;

/// Given what happened, when somebody asks something, then this is the answer.
record Scenario(@Nullable Workshop workshop) {

    static final ParticipantId ANNA_ID = new ParticipantId("participant-anna");
    static final Actor FACILITATOR = Actor.unmarked(Role.FACILITATOR, null);
    static final Actor ANNA = Actor.unmarked(Role.PARTICIPANT, ANNA_ID);
    static final Actor WALL = Actor.unmarked(Role.WALL, null);

    static final Instant MOMENT = Instant.parse("2027-01-12T09:30:00Z");
    static final Subject SUBJECT = new Subject(Subject.Kind.QUESTION, "Hoe blijft het dorpshuis?");
    static final BlockGuide BLOCK_GUIDE = new BlockGuide("Blok", "Wat is nodig?", "", "");
    static final BudgetFrame FRAME = new BudgetFrame(Year.of(2027), null, null);
    static final Preparation PREPARATION =
            new Preparation(
                    SUBJECT,
                    List.of(),
                    guide(BLOCK_GUIDE),
                    FRAME,
                    Script.NONE,
                    new Naming.Anonymous());
    static final CreateWorkshop CREATE =
            new CreateWorkshop(PREPARATION, Map.of(CanvasId.MAIN, Canvas.EMPTY));
    static final Event CREATED =
            new WorkshopCreated(PREPARATION, Map.of(CanvasId.MAIN, Canvas.EMPTY));
    static final NoteMoney TEN_EUROS = NoteMoney.of(Fixed.of(Money.of(10)), Structural.ALWAYS);

    static final NoteOutcome LESS_HELP =
            outcome("Gemeente", Worth.PerUnit.of(Estimate.of(400), Estimate.of("32.76")));

    static NoteOutcome outcome(String party, Worth.PerUnit worth) {
        return new NoteOutcome(
                party,
                Benefit.SAVING,
                worth,
                Filters.of("0.25", "0", "0.2"),
                Estimate.of(0),
                Estimate.of(1),
                null,
                null);
    }

    static Scenario given(Event... events) {
        Scenario scenario = new Scenario(null);
        for (Event event : events) {
            scenario = scenario.then(event);
        }
        return scenario;
    }

    /// A workshop that has begun, and what happened after.
    static Scenario begun(Event... events) {
        Event[] all = new Event[events.length + 1];
        all[0] = CREATED;
        System.arraycopy(events, 0, all, 1, events.length);
        return given(all);
    }

    /// Of which nothing is anybody's own.
    Scenario then(Event event) {
        return then(event, Map.of());
    }

    Scenario then(Event event, Map<String, Mark> marks) {
        return new Scenario(
                WorkshopEvolution.evolve(
                        workshop, new Recorded(1, new OpId("operation"), MOMENT, event, marks)));
    }

    Answer when(Command command) {
        return when(command, FACILITATOR);
    }

    Answer when(Command command, Actor actor) {
        return when(command, actor, Limits.STANDARD);
    }

    Answer when(Command command, Actor actor, Limits limits) {
        return new Answer(
                new WorkshopDecider(limits).decide(command, new Given(actor, MOMENT, 0), workshop));
    }

    Workshop state() {
        return requireNonNull(workshop);
    }

    Canvas canvas() {
        return requireNonNull(state().notes().canvas(CanvasId.MAIN));
    }

    record Answer(Decision<? extends Event> decision) {
        void then(Event event) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            Accepted.class,
                            accepted -> assertThat(accepted.event()).isEqualTo(event));
        }

        void thenAccepted() {
            assertThat(decision).isInstanceOf(Accepted.class);
        }

        void thenRefused(Refusal refusal) {
            assertThat(decision).isEqualTo(new Refused<>(refusal));
        }
    }

    static Guide guide(BlockGuide all) {
        Map<Block, BlockGuide> blocks = new EnumMap<>(Block.class);
        Arrays.stream(Block.values()).forEach(block -> blocks.put(block, all));
        return new Guide(blocks);
    }

    static NoteId id(String name) {
        return new NoteId("the-note-" + name);
    }

    static Event added(String name, Block block) {
        return new NoteEvent.NoteAdded(CanvasId.MAIN, id(name), block, name);
    }

    static Note note(String name) {
        return Note.of(id(name), name);
    }

    static List<String> texts(List<Note> notes) {
        return notes.stream().map(Note::text).toList();
    }
}

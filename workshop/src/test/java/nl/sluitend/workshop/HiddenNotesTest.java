package nl.sluitend.workshop;

import static nl.sluitend.workshop.HourTest.AUTHOR;
import static nl.sluitend.workshop.HourTest.OPENING;
import static nl.sluitend.workshop.HourTest.SEGMENTS;
import static nl.sluitend.workshop.HourTest.accepted;
import static nl.sluitend.workshop.HourTest.added;
import static nl.sluitend.workshop.HourTest.at;
import static nl.sluitend.workshop.HourTest.markedBy;
import static nl.sluitend.workshop.HourTest.step;
import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.FACILITATOR;
import static nl.sluitend.workshop.Scenario.MOMENT;
import static nl.sluitend.workshop.Scenario.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteEvent.NoteSplit;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.preparation.PreparationEvent.ScriptSet;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Countdown.Counting;
import nl.sluitend.workshop.session.Countdown.Held;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import nl.sluitend.workshop.session.SessionEvent.TimeSet;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HiddenNotesTest {

    private static final Map<String, Mark> MARKED = markedBy("mark-of");

    @Test
    @DisplayName("HOU8 what is written while the room writes is there for its author only")
    void hidden() {
        Scenario writing = at(SEGMENTS).then(added("a"), markedBy("mark-of"));

        assertThat(writing.state().notes().hidden()).containsExactly(id("a"));
        writing.when(new EditNote(id("a"), "b"), AUTHOR).thenAccepted();
        writing.when(new EditNote(id("a"), "b"), ANNA).thenRefused(Refusal.NOTE_UNKNOWN);
        writing.when(new EditNote(id("a"), "b"), FACILITATOR).thenAccepted();
    }

    @Test
    @DisplayName("HOU8 who guesses what is on a hidden note is not told that they guessed wrong")
    void guesses() {
        Scenario writing = at(SEGMENTS).then(added("a"), markedBy("mark-of"));
        List<NewNote> parts = List.of(new NewNote(id("b"), "b"));

        for (String guess : List.of("a", "c")) {
            writing.when(new EditNote(id("a"), "b", guess), ANNA).thenRefused(Refusal.NOTE_UNKNOWN);
            writing.when(new SplitNote(id("a"), "b", parts, guess), ANNA)
                    .thenRefused(Refusal.NOTE_UNKNOWN);
        }
        writing.when(new EditNote(id("a"), "b", "c"), AUTHOR)
                .thenRefused(Refusal.CHANGED_MEANWHILE);
    }

    @Test
    @DisplayName("HOU8 what is split off is as hidden as the note, and only its author splits it")
    void splits() {
        SplitNote split = new SplitNote(id("a"), "a", List.of(new NewNote(id("b"), "b")));
        Scenario writing = at(SEGMENTS).then(added("a"), markedBy("mark-of"));

        writing.when(split, FACILITATOR).thenRefused(Refusal.NOT_NOW);
        writing.when(split, AUTHOR).thenAccepted();
        assertThat(
                        writing.then(new NoteSplit(id("a"), "a", split.others()))
                                .state()
                                .notes()
                                .hidden())
                .containsExactly(id("a"), id("b"));
    }

    /// Found at random: the parts would be the splitter's own, of a note that is nobody's.
    @Test
    @DisplayName("HOU8 a hidden note without an author is split by nobody")
    void splitsNobodys() {
        SplitNote split = new SplitNote(id("a"), "a", List.of(new NewNote(id("b"), "b")));

        at(SEGMENTS).then(added("a")).when(split, FACILITATOR).thenRefused(Refusal.NOT_NOW);
        at(OPENING).then(added("a")).when(split, FACILITATOR).thenAccepted();
    }

    @Test
    @DisplayName("HOU8 what was visible stays visible")
    void staysVisible() {
        Scenario edited =
                at(OPENING)
                        .then(added("a"))
                        .then(step(SEGMENTS, 1))
                        .then(new NoteEdited(id("a"), "b"))
                        .then(new NoteMoved(id("a"), CanvasId.MAIN, Block.COSTS, null));

        assertThat(edited.state().notes().hidden()).isEmpty();
    }

    @Test
    @DisplayName("HOU8 nobody finds a hidden note by laying another before it")
    void anchors() {
        at(OPENING)
                .then(added("visible"))
                .then(step(SEGMENTS, 1))
                .then(added("hidden"), markedBy("other"))
                .then(new ScriptSet(Script.NONE))
                .when(
                        new MoveNote(id("visible"), CanvasId.MAIN, Block.SEGMENTS, id("hidden")),
                        AUTHOR)
                .then(new NoteMoved(id("visible"), CanvasId.MAIN, Block.SEGMENTS, null));
    }

    @Test
    @DisplayName("HOU9 all hidden notes are shown, those of a block, or one; or there are none")
    void shows() {
        Scenario writing =
                at(SEGMENTS)
                        .then(added("a"))
                        .then(new NoteAdded(CanvasId.MAIN, id("b"), Block.COSTS, "b"));

        assertThat(shown(writing, new Choosing.EveryNote()))
                .containsExactlyInAnyOrder(id("a"), id("b"));
        assertThat(shown(writing, new Choosing.NotesIn(Block.COSTS))).containsExactly(id("b"));
        assertThat(shown(writing, new Choosing.OneNote(id("a")))).containsExactly(id("a"));
        writing.when(new ShowNotes(new Choosing.NotesIn(Block.CHANNELS)))
                .thenRefused(Refusal.NOTHING_HIDDEN);
    }

    @Test
    @DisplayName("HOU9 shown notes lie last in their block, in an order that follows from a chance")
    void order() {
        Scenario writing =
                at(SEGMENTS).then(added("a")).then(added("b")).then(added("c")).then(added("d"));
        Scenario shown = writing.then(new NotesShown(List.of(id("c"), id("a"))));

        assertThat(shown.canvas().at(Block.SEGMENTS).stream().map(Note::id))
                .containsExactly(id("b"), id("d"), id("c"), id("a"));
        assertThat(shown.state().notes().hidden()).containsExactly(id("b"), id("d"));
        assertThat(
                        Stream.iterate(0L, chance -> chance + 1)
                                .limit(200)
                                .map(chance -> shown(writing, new Choosing.EveryNote(), chance))
                                .distinct())
                .hasSize(24);
    }

    @Test
    @DisplayName("HOU14 a note that is laid aside names the next one that is not hidden")
    void laidAside() {
        Scenario lying = at(OPENING).then(added("a")).then(step(SEGMENTS, 1)).then(added("hidden"));

        lying.when(new ShelveNote(id("a"))).then(new NoteShelved(id("a"), null));
        lying.then(new NotesShown(List.of(id("hidden"))))
                .when(new ShelveNote(id("a")))
                .then(new NoteShelved(id("a"), id("hidden")));
    }

    @Test
    @DisplayName("HOU15 a history may show what was hidden in any order, and nothing else")
    void isLawful() {
        Scenario writing = at(SEGMENTS).then(added("a")).then(added("b"));

        assertThat(objection(writing, new NotesShown(List.of(id("b"), id("a"))))).isNull();
        assertThat(objection(writing, new NotesShown(List.of(id("b"))))).isNull();
        assertThat(objection(writing, new NotesShown(List.of(id("c")))))
                .isEqualTo("NOTHING_HIDDEN");
        assertThat(objection(writing, new NotesShown(List.of(id("a"), id("c")))))
                .isEqualTo("OTHERWISE");
        assertThat(objection(writing, step(OPENING, 0))).isNull();
        assertThat(objection(writing, step(OPENING, 1))).isEqualTo("OTHERWISE");
    }

    @Test
    @DisplayName("HOU15 a history gives a step whole minutes more, and the room one thing to do")
    void keepsTime() {
        Scenario writing = at(SEGMENTS);
        Countdown until = Countdown.of(MOMENT, 7);

        assertThat(objection(writing, new TimeSet(Countdown.of(MOMENT, 9)))).isNull();
        assertThat(objection(writing, new TimeSet(new Counting(MOMENT.plusSeconds(330)))))
                .isEqualTo("MINUTES_OUT_OF_RANGE");
        assertThat(objection(at(), new TimeSet(until))).isEqualTo("MINUTES_OUT_OF_RANGE");
        assertThat(objection(writing, new DoingSet(Mode.VOTING, until, List.of()))).isNull();
        assertThat(objection(writing, new DoingSet(Mode.WRITING, new Held(420_000), List.of())))
                .isNull();
        assertThat(objection(writing, new DoingSet(Mode.VOTING, new Held(1), List.of())))
                .isEqualTo("OTHERWISE");
    }

    @Test
    @DisplayName("HOU15 a history that keeps parts of a millisecond is held to whole ones")
    void wholeMilliseconds() {
        Scenario over = at(SEGMENTS).then(new TimeSet(new Counting(MOMENT.minusSeconds(9))));
        Recorded longer =
                Recorded.unmarked(
                        9,
                        new OpId("operation"),
                        MOMENT.plusNanos(123_456),
                        new TimeSet(Countdown.of(MOMENT, 1)));

        assertThat(new HistoryLaw(Limits.STANDARD).objection(over.workshop(), longer)).isNull();
    }

    @Test
    @DisplayName("HOU9 nothing that is told of notes is in the order in which they were written")
    void tellsNoOrder() {
        Scenario one = at(SEGMENTS).then(added("a"), MARKED).then(added("hidden"), MARKED);
        Scenario other = at(SEGMENTS).then(added("hidden"), MARKED).then(added("a"), MARKED);
        NotesShown shown = new NotesShown(List.of(id("hidden"), id("a")));

        assertThat(authorsToldOf(one.then(shown))).isEqualTo(authorsToldOf(other.then(shown)));
    }

    private static List<NoteId> authorsToldOf(Scenario shown) {
        Audience others = Audience.anybody(Role.PARTICIPANT);
        return List.copyOf(View.of(shown.state(), others).notes().authors().keySet());
    }

    private static @Nullable String objection(Scenario before, Event event) {
        return new HistoryLaw(Limits.STANDARD)
                .objection(
                        before.workshop(),
                        Recorded.unmarked(9, new OpId("operation"), MOMENT, event));
    }

    private static List<NoteId> shown(Scenario scenario, Choosing which) {
        return shown(scenario, which, 0);
    }

    private static List<NoteId> shown(Scenario scenario, Choosing which, long chance) {
        Accepted<? extends Event> accepted =
                accepted(scenario, new ShowNotes(which), new Given(FACILITATOR, MOMENT, chance));
        return SessionEvent.shown(accepted.event());
    }
}

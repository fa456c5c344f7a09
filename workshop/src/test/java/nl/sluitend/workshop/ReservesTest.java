package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.PREPARATION;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.given;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.Scenario.note;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.rules.Refusal.CANVAS_FULL;
import static nl.sluitend.workshop.rules.Refusal.SHELF_FULL;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_PARTICIPANTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// How many notes and people there is room for, and what of it is for the facilitator alone.
class ReservesTest {

    private static final Limits LIMITS = Limits.STANDARD;
    private static final Actor MEMBER = Actor.unmarked(Role.FACILITATOR, Scenario.ANNA_ID);

    @Test
    @DisplayName("CAN13 a sheet takes its last note and no other")
    void notes() {
        Scenario nearlyFull = full(LIMITS.of(Limit.NOTES) - 1);
        Scenario full = full(LIMITS.of(Limit.NOTES));
        Command add = new AddNote(CanvasId.MAIN, id("new"), COSTS, "x");
        Command split = split("a", "b");

        nearlyFull.when(add).thenAccepted();
        full.when(add).thenRefused(CANVAS_FULL);
        nearlyFull.when(split).thenAccepted();
        full.when(split).thenRefused(CANVAS_FULL);
    }

    @Test
    @DisplayName("SES89 participants leave the last notes of a canvas to the facilitator")
    void reservedNotes() {
        int most = LIMITS.of(Limit.NOTES) - LIMITS.of(Limit.NOTES_RESERVED);
        Command add = new AddNote(CanvasId.MAIN, id("new"), COSTS, "x");

        full(most - 1).when(add, ANNA).thenAccepted();
        full(most).when(add, ANNA).thenRefused(CANVAS_FULL);
        full(most).when(split("a", "b"), ANNA).thenRefused(CANVAS_FULL);
        full(most).when(add).thenAccepted();
    }

    @Test
    @DisplayName("SES120 a shelf takes its last note and no other, and leaves the sheet its room")
    void shelf() {
        int most = LIMITS.of(Limit.SHELF);

        shelved(most - 1).when(new ShelveNote(id("a"))).thenAccepted();
        shelved(most).when(new ShelveNote(id("a"))).thenRefused(SHELF_FULL);
        shelved(most).when(new AddNote(CanvasId.MAIN, id("new"), COSTS, "x"), ANNA).thenAccepted();
    }

    @Test
    @DisplayName("SES120 participants leave the last places on the shelf to the facilitator")
    void reservedShelf() {
        int most = LIMITS.of(Limit.SHELF) - LIMITS.of(Limit.SHELF_RESERVED);

        shelved(most - 1).when(new ShelveNote(id("a")), ANNA).thenAccepted();
        shelved(most).when(new ShelveNote(id("a")), ANNA).thenRefused(SHELF_FULL);
        shelved(most).when(new ShelveNote(id("a"))).thenAccepted();
        assertThat(LIMITS.of(Limit.SHELF_RESERVED)).isGreaterThan(LIMITS.of(Limit.NOTES));
    }

    @Test
    @DisplayName("SES120 what comes back from the shelf needs room on the sheet")
    void restoring() {
        Command restore = new RestoreNote(id("aside"));

        aside(LIMITS.of(Limit.NOTES) - 1).when(restore).thenAccepted();
        aside(LIMITS.of(Limit.NOTES)).when(restore).thenRefused(CANVAS_FULL);
    }

    @Test
    @DisplayName("CAN13 a workshop begins with a full canvas, and not with a fuller one")
    void fileOfNotes() {
        given().when(create(canvas(LIMITS.of(Limit.NOTES)))).thenAccepted();
        given().when(create(canvas(LIMITS.of(Limit.NOTES) + 1))).thenRefused(CANVAS_FULL);
        given().when(create(withShelf(LIMITS.of(Limit.SHELF)))).thenAccepted();
        given().when(create(withShelf(LIMITS.of(Limit.SHELF) + 1))).thenRefused(SHELF_FULL);
    }

    @Test
    @DisplayName("CAN13 the last participant comes in, and not one more")
    void participants() {
        with(LIMITS.of(Limit.PARTICIPANTS) - 1).when(new Join(null), MEMBER).thenAccepted();
        with(LIMITS.of(Limit.PARTICIPANTS))
                .when(new Join(null), MEMBER)
                .thenRefused(TOO_MANY_PARTICIPANTS);
    }

    @Test
    @DisplayName("SES121 participants leave the last places to facilitators")
    void reservedPlaces() {
        int most = LIMITS.of(Limit.PARTICIPANTS) - LIMITS.of(Limit.PARTICIPANTS_RESERVED);

        with(most - 1).when(new Join(null), ANNA).thenAccepted();
        with(most).when(new Join(null), ANNA).thenRefused(TOO_MANY_PARTICIPANTS);
        with(most).when(new Join(null), MEMBER).thenAccepted();
    }

    private static Command split(String text, String other) {
        return new SplitNote(id("a"), text, List.of(new NewNote(id("other"), other)));
    }

    private static Stream<NoteId> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> id("%04d".formatted(i)));
    }

    private static CreateWorkshop create(Canvas canvas) {
        return new CreateWorkshop(PREPARATION, Map.of(CanvasId.MAIN, canvas));
    }

    /// `a` and the others, on the sheet.
    private static Canvas canvas(int notes) {
        return new Canvas(
                Map.of(
                        COSTS,
                        List.of(note("a")),
                        Block.VALUE,
                        numbered(notes - 1).map(id -> Note.of(id, "x")).toList()),
                List.of());
    }

    /// `a` on the sheet, and so many on the shelf.
    private static Canvas withShelf(int notes) {
        return new Canvas(
                Map.of(COSTS, List.of(note("a"))),
                numbered(notes)
                        .map(id -> new Shelved(Note.of(id, "x"), Block.VALUE, null))
                        .toList());
    }

    private static Scenario full(int notes) {
        return on(canvas(notes));
    }

    private static Scenario shelved(int notes) {
        return on(withShelf(notes));
    }

    private static Scenario aside(int notes) {
        return on(
                new Canvas(
                        canvas(notes).blocks(),
                        List.of(new Shelved(note("aside"), Block.VALUE, null))));
    }

    private static Scenario on(Canvas canvas) {
        return given(new Event.WorkshopCreated(PREPARATION, Map.of(CanvasId.MAIN, canvas)));
    }

    private static Scenario with(int participants) {
        return begun(
                IntStream.rangeClosed(1, participants)
                        .mapToObj(i -> participant("participant-" + i, i))
                        .map(PeopleEvent.ParticipantJoined::new)
                        .toArray(Event[]::new));
    }

    private static Participant participant(String id, int number) {
        return new Participant(new ParticipantId(id), number, null, null);
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.FACILITATOR;
import static nl.sluitend.workshop.Scenario.PREPARATION;
import static nl.sluitend.workshop.Scenario.given;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.Scenario.note;
import static nl.sluitend.workshop.Scenario.texts;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.notes.Block.VALUE;
import static nl.sluitend.workshop.rules.Refusal.CANVAS_FULL;
import static nl.sluitend.workshop.rules.Refusal.CANVAS_UNKNOWN;
import static nl.sluitend.workshop.rules.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_CANVASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteEvent.NoteRestored;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CanvasesTest {

    private static final CanvasId MAIN = CanvasId.MAIN;
    private static final CanvasId OTHER = new CanvasId("canvas-of-a-group");
    private static final CanvasId GONE = new CanvasId("canvas-unknown");
    private static final Limits TWO_NOTES = Limits.STANDARD.with(Limit.NOTES, 2);

    private final Scenario workshop =
            given(
                    new WorkshopCreated(
                            PREPARATION, Map.of(MAIN, Canvas.EMPTY, OTHER, Canvas.EMPTY)),
                    new NoteAdded(MAIN, id("bus"), COSTS, "bus"),
                    new NoteAdded(OTHER, id("rent"), COSTS, "rent"));

    @Test
    @DisplayName("CAN60 a note is added to the canvas that is named, and to no other")
    void adds() {
        workshop.when(new AddNote(OTHER, id("new"), VALUE, "new"), ANNA)
                .then(new NoteAdded(OTHER, id("new"), VALUE, "new"));
        workshop.when(new AddNote(GONE, id("new"), VALUE, "new"), ANNA).thenRefused(CANVAS_UNKNOWN);
        assertThat(texts(on(workshop, MAIN).at(COSTS))).containsExactly("bus");
        assertThat(texts(on(workshop, OTHER).at(COSTS))).containsExactly("rent");
    }

    @Test
    @DisplayName("CAN60 the id of a note is unique in the workshop")
    void unique() {
        workshop.when(new AddNote(OTHER, id("bus"), VALUE, "bus"), ANNA).thenRefused(NOTE_EXISTS);
        Canvas twice = new Canvas(Map.of(COSTS, List.of(note("a"))), List.of());
        given().when(new CreateWorkshop(PREPARATION, Map.of(MAIN, twice, OTHER, twice)))
                .thenRefused(NOTE_EXISTS);
    }

    @Test
    @DisplayName("CAN60 a note moves to another canvas, before a note that is there")
    void moves() {
        NoteMoved moved = new NoteMoved(id("bus"), OTHER, COSTS, id("rent"));

        workshop.when(new MoveNote(id("bus"), OTHER, COSTS, id("rent")), ANNA).then(moved);
        workshop.when(new MoveNote(id("bus"), MAIN, COSTS, id("rent")), ANNA)
                .then(new NoteMoved(id("bus"), MAIN, COSTS, null));
        workshop.when(new MoveNote(id("bus"), GONE, COSTS, null), ANNA).thenRefused(CANVAS_UNKNOWN);
        assertThat(texts(on(workshop.then(moved), OTHER).at(COSTS))).containsExactly("bus", "rent");
        assertThat(on(workshop.then(moved), MAIN).at(COSTS)).isEmpty();
    }

    @Test
    @DisplayName("CAN60 a note comes back from the shelf to the canvas it was on")
    void comesBack() {
        Scenario shelved = workshop.then(new NoteShelved(id("rent")));

        assertThat(on(shelved, OTHER).shelf()).hasSize(1);
        assertThat(texts(on(shelved.then(new NoteRestored(id("rent"))), OTHER).at(COSTS)))
                .containsExactly("rent");
    }

    @Test
    @DisplayName("CAN60 each canvas takes as many notes as there may be, those that arrive too")
    void full() {
        Scenario nearly = workshop.then(new NoteAdded(OTHER, id("fuel"), COSTS, "fuel"));
        MoveNote within = new MoveNote(id("fuel"), OTHER, VALUE, null);
        MoveNote arriving = new MoveNote(id("bus"), OTHER, VALUE, null);

        nearly.when(within, FACILITATOR, TWO_NOTES).thenAccepted();
        nearly.when(arriving, FACILITATOR, TWO_NOTES).thenRefused(CANVAS_FULL);
        nearly.when(arriving, FACILITATOR, TWO_NOTES.with(Limit.NOTES, 3)).thenAccepted();
    }

    @Test
    @DisplayName("CAN60 a workshop begins with its main canvas")
    void main() {
        given().when(new CreateWorkshop(PREPARATION, Map.of(OTHER, Canvas.EMPTY)))
                .thenRefused(CANVAS_UNKNOWN);
    }

    @Test
    @DisplayName("CAN13 a workshop begins with as many canvases as there may be, and one more not")
    void canvases() {
        CreateWorkshop two =
                new CreateWorkshop(PREPARATION, Map.of(MAIN, Canvas.EMPTY, OTHER, Canvas.EMPTY));

        given().when(two, FACILITATOR, Limits.STANDARD.with(Limit.CANVASES, 2)).thenAccepted();
        given().when(two, FACILITATOR, Limits.STANDARD.with(Limit.CANVASES, 1))
                .thenRefused(TOO_MANY_CANVASES);
    }

    private static Canvas on(Scenario scenario, CanvasId canvas) {
        return scenario.state().notes().canvases().getOrDefault(canvas, Canvas.EMPTY);
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA_ID;
import static nl.sluitend.workshop.Scenario.MOMENT;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteAction;
import nl.sluitend.workshop.notes.NoteAction.Handling;
import nl.sluitend.workshop.notes.NoteAction.Saying;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteDecider;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static final Actor ANNA = participant("anna");
    private static final Actor BEN = participant("ben");
    private static final NoteCommand EDIT = new EditNote(id("a"), "other");

    @Test
    @DisplayName("CAN61 what somebody adds or splits off carries a mark of their own")
    void marks() {
        Recorded added = record(new AddNote(CanvasId.MAIN, id("a"), COSTS, "a"), ANNA, begun());
        Scenario workshop = begun().then(added.event(), added.marks());
        Recorded split =
                record(
                        new SplitNote(id("a"), "b", List.of(new NewNote(id("c"), "c"))),
                        BEN,
                        workshop);

        assertThat(added.marks()).isEqualTo(Map.of("the-note-a", markOf("anna", "the-note-a")));
        assertThat(split.marks()).isEqualTo(Map.of("the-note-c", markOf("ben", "the-note-c")));
        assertThat(workshop.then(split.event(), split.marks()).state().notes().marks())
                .containsOnlyKeys(id("a"), id("c"));
    }

    @Test
    @DisplayName("CAN61 what changes a note adds no mark, and takes none away")
    void keepsMarks() {
        Scenario workshop = writtenBy(ANNA);
        Recorded edited = record(EDIT, BEN, workshop);

        assertThat(edited.marks()).isEmpty();
        assertThat(workshop.then(edited.event(), edited.marks()).state().notes().marks())
                .isEqualTo(workshop.state().notes().marks());
    }

    @Test
    @DisplayName("CAN62 where a step says own, only the author and the facilitator may")
    void own() {
        NoteRights rights = rights(Handling.EDIT, Reach.OWN);

        assertAllowed(rights, EDIT, ANNA, writtenBy(ANNA));
        assertAllowed(rights, EDIT, Actor.unmarked(Role.FACILITATOR, null), writtenBy(ANNA));
        assertRefused(rights, EDIT, BEN, writtenBy(ANNA));
        assertRefused(rights, EDIT, Actor.unmarked(Role.PARTICIPANT, ANNA_ID), writtenBy(ANNA));
    }

    @Test
    @DisplayName("CAN62 a note without an author is everybody's")
    void everybodys() {
        Scenario unmarked = begun(new NoteEvent.NoteAdded(CanvasId.MAIN, id("a"), COSTS, "a"));

        assertAllowed(rights(Handling.EDIT, Reach.OWN), EDIT, BEN, unmarked);
    }

    @Test
    @DisplayName("CAN62 each action is allowed or not by itself, to participants alone")
    void actions() {
        List<NoteCommand> commands =
                List.of(
                        new AddNote(CanvasId.MAIN, id("new"), COSTS, "new"),
                        EDIT,
                        new MoveNote(id("a"), CanvasId.MAIN, COSTS, null),
                        new ShelveNote(id("a")),
                        new ClearFacet(id("a"), FacetKind.MONEY));
        for (NoteCommand command : commands) {
            NoteRights rights = rights(NoteAction.of(command), Reach.NONE);
            assertRefused(rights, command, ANNA, writtenBy(ANNA));
            assertAllowed(rights, command, Actor.unmarked(Role.FACILITATOR, null), writtenBy(ANNA));
            commands.stream()
                    .filter(other -> !other.equals(command))
                    .forEach(other -> assertAllowed(rights, other, BEN, writtenBy(ANNA)));
            assertThat(rights.allow(Role.WALL, NoteAction.of(command), true)).isFalse();
        }
    }

    @Test
    @DisplayName("CAN62 splitting is editing, and taking back from the shelf is shelving")
    void sameAction() {
        assertThat(NoteAction.of(new SplitNote(id("a"), "b", List.of()))).isEqualTo(Handling.EDIT);
        assertThat(NoteAction.of(new RestoreNote(id("a")))).isEqualTo(Handling.SHELVE);
        assertThat(NoteAction.of(new SetFacet(id("a"), Scenario.TEN_EUROS)))
                .isEqualTo(new Saying(FacetKind.MONEY));
    }

    private static NoteRights rights(NoteAction action, Reach reach) {
        NoteRights open = NoteRights.OPEN;
        return switch (action) {
            case Handling.ADD ->
                    new NoteRights(reach, open.edit(), open.move(), open.shelve(), open.facets());
            case Handling.EDIT ->
                    new NoteRights(open.add(), reach, open.move(), open.shelve(), open.facets());
            case Handling.MOVE ->
                    new NoteRights(open.add(), open.edit(), reach, open.shelve(), open.facets());
            case Handling.SHELVE ->
                    new NoteRights(open.add(), open.edit(), open.move(), reach, open.facets());
            case Saying _ ->
                    new NoteRights(open.add(), open.edit(), open.move(), open.shelve(), reach);
        };
    }

    private static Scenario writtenBy(Actor author) {
        Recorded added = record(new AddNote(CanvasId.MAIN, id("a"), COSTS, "a"), author, begun());
        return begun().then(added.event(), added.marks());
    }

    private static Recorded record(Command command, Actor actor, Scenario workshop) {
        Given given = new Given(actor, MOMENT, 0);
        return switch (new WorkshopDecider(Limits.STANDARD)
                .decide(command, given, workshop.workshop())) {
            case Decision.Accepted<? extends Event> accepted ->
                    Recorded.of(2, new OpId("operation"), given, accepted, workshop.workshop());
            case Decision.Refused<? extends Event> refused ->
                    throw new AssertionError(refused.refusal());
        };
    }

    private static void assertAllowed(
            NoteRights rights, NoteCommand command, Actor actor, Scenario workshop) {
        assertThat(decide(rights, command, actor, workshop)).isInstanceOf(Decision.Accepted.class);
    }

    private static void assertRefused(
            NoteRights rights, NoteCommand command, Actor actor, Scenario workshop) {
        assertThat(decide(rights, command, actor, workshop))
                .isEqualTo(new Decision.Refused<>(Refusal.NOT_NOW));
    }

    private static Decision<NoteEvent> decide(
            NoteRights rights, NoteCommand command, Actor actor, Scenario workshop) {
        return new NoteDecider(Limits.STANDARD, rights, null)
                .decide(command, actor, workshop.state().notes());
    }

    private static Actor participant(String name) {
        return new Actor(Role.PARTICIPANT, ANNA_ID, new Owner(subject -> markOf(name, subject)));
    }

    private static Mark markOf(String name, String subject) {
        return new Mark("mark-" + name + "-" + subject);
    }
}

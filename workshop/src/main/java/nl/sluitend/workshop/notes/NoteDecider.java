package nl.sluitend.workshop.notes;

import static nl.sluitend.workshop.rules.Decision.accepted;
import static nl.sluitend.workshop.rules.Decision.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent.FacetCleared;
import nl.sluitend.workshop.notes.NoteEvent.FacetSet;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteEvent.NoteRestored;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteEvent.NoteSplit;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Decides what is done with notes, while participants have these `rights` and the actor signs as
/// `by`.
public record NoteDecider(Limits limits, NoteRights rights, @Nullable Signature by) {

    /// What is hidden from the actor is not there for them: any other answer would tell that it is.
    /// Only that no second note gets its id holds for everybody.
    public Decision<NoteEvent> decide(NoteCommand command, Actor actor, Notes notes) {
        boolean isThere =
                command instanceof AddNote
                        || notes.isSeen(command.note(), actor.role(), actor.owner());
        return decideAmong(isThere ? notes : notes.without(command.note()), command, actor);
    }

    private Decision<NoteEvent> decideAmong(Notes notes, NoteCommand command, Actor actor) {
        if (!rights.allow(
                actor.role(), NoteAction.of(command), isOwn(command.note(), actor, notes))) {
            return refused(Refusal.NOT_NOW);
        }
        return switch (command) {
            case AddNote add -> add(add, actor, notes);
            case EditNote(var id, var text, _) -> onSheet(id, notes, new NoteEdited(id, text));
            case MoveNote move -> move(move, actor, notes);
            case SplitNote split -> split(split, actor, notes);
            case ShelveNote(var id) -> shelve(id, actor, notes);
            case RestoreNote(var id) -> restore(id, actor, notes);
            case SetFacet set -> set(set, notes);
            case ClearFacet(var id, var kind, _) -> onSheet(id, notes, new FacetCleared(id, kind));
        };
    }

    /// What is not there yet is going to be one's own.
    private static boolean isOwn(NoteId id, Actor actor, Notes notes) {
        Mark mark = notes.marks().get(id);
        return mark == null || actor.owner().made(id.value(), mark);
    }

    private Decision<NoteEvent> add(AddNote add, Actor actor, Notes notes) {
        if (notes.has(add.note())) {
            return refused(Refusal.NOTE_EXISTS);
        }
        Refusal noRoom = noRoom(add.canvas(), 1, actor, notes);
        return noRoom == null
                ? accepted(
                        new NoteAdded(add.canvas(), add.note(), add.block(), add.text(), by),
                        List.of(add.note().value()))
                : refused(noRoom);
    }

    private Decision<NoteEvent> move(MoveNote move, Actor actor, Notes notes) {
        Notes.NotePlace from = notes.find(move.note());
        boolean arrives = from != null && !from.canvas().equals(move.canvas());
        Refusal noRoom = noRoom(move.canvas(), arrives ? 1 : 0, actor, notes);
        return noRoom == null
                ? onSheet(move.note(), notes, moved(move, actor, notes))
                : refused(noRoom);
    }

    private static NoteMoved moved(MoveNote move, Actor actor, Notes notes) {
        Notes.NotePlace anchor = move.before() == null ? null : notes.find(move.before());
        boolean usable =
                anchor != null
                        && notes.isSeen(anchor.note().id(), actor.role(), actor.owner())
                        && anchor.canvas().equals(move.canvas())
                        && anchor.at().block() == move.block()
                        && !anchor.note().id().equals(move.note());
        return new NoteMoved(
                move.note(), move.canvas(), move.block(), usable ? move.before() : null);
    }

    /// What is hidden is split by who wrote it: the author would not know the other parts as own. A
    /// hidden note without an author waits until it is shown.
    private Decision<NoteEvent> split(SplitNote split, Actor actor, Notes notes) {
        List<NoteId> ids = split.others().stream().map(NewNote::id).toList();
        if (ids.isEmpty()) {
            return refused(Refusal.NOTHING_TO_SPLIT);
        }
        if (notes.isHidden(split.note()) && !notes.isMadeBy(split.note(), actor.owner())) {
            return refused(Refusal.NOT_NOW);
        }
        Set<NoteId> distinct = new HashSet<>(ids);
        if (distinct.size() < ids.size() || ids.stream().anyMatch(notes::has)) {
            return refused(Refusal.NOTE_EXISTS);
        }
        Notes.NotePlace place = notes.find(split.note());
        Refusal noRoom = place == null ? null : noRoom(place.canvas(), ids.size(), actor, notes);
        return noRoom == null
                ? onSheet(
                        split.note(),
                        notes,
                        new NoteSplit(split.note(), split.text(), split.others()),
                        ids.stream().map(NoteId::value).toList())
                : refused(noRoom);
    }

    private @Nullable Refusal noRoom(CanvasId id, int more, Actor actor, Notes notes) {
        Canvas canvas = notes.canvas(id);
        if (canvas == null) {
            return Refusal.CANVAS_UNKNOWN;
        }
        int most = most(actor.role(), Limit.NOTES, Limit.NOTES_RESERVED);
        return more > 0 && canvas.size() + more > most ? Refusal.CANVAS_FULL : null;
    }

    /// The facilitator goes on when others have filled the rest.
    private int most(Role role, Limit all, Limit reserved) {
        return switch (role) {
            case FACILITATOR -> limits.of(all);
            case PARTICIPANT, WALL -> limits.of(all) - limits.of(reserved);
        };
    }

    private Decision<NoteEvent> shelve(NoteId id, Actor actor, Notes notes) {
        Notes.NotePlace place = notes.find(id);
        int most = most(actor.role(), Limit.SHELF, Limit.SHELF_RESERVED);
        return place != null && notes.shelf(place.canvas()).size() >= most
                ? refused(Refusal.SHELF_FULL)
                : onSheet(id, notes, new NoteShelved(id, notes.openAfter(id)));
    }

    private Decision<NoteEvent> restore(NoteId id, Actor actor, Notes notes) {
        Notes.Aside aside = notes.findOnShelf(id);
        if (aside != null) {
            Refusal noRoom = noRoom(aside.canvas(), 1, actor, notes);
            return noRoom == null ? accepted(new NoteRestored(id)) : refused(noRoom);
        }
        return refused(notes.find(id) == null ? Refusal.NOTE_UNKNOWN : Refusal.NOTE_NOT_ON_SHELF);
    }

    private static Decision<NoteEvent> set(SetFacet set, Notes notes) {
        Notes.NotePlace place = notes.find(set.note());
        return place != null && !set.facet().kind().fits(place.at().block())
                ? refused(Refusal.NOT_IN_THIS_BLOCK)
                : onSheet(set.note(), notes, new FacetSet(set.note(), set.facet()));
    }

    private static Decision<NoteEvent> onSheet(NoteId id, Notes notes, NoteEvent event) {
        return onSheet(id, notes, event, List.of());
    }

    private static Decision<NoteEvent> onSheet(
            NoteId id, Notes notes, NoteEvent event, List<String> subjects) {
        if (notes.find(id) != null) {
            return accepted(event, subjects);
        }
        return refused(
                notes.findOnShelf(id) == null ? Refusal.NOTE_UNKNOWN : Refusal.NOTE_ON_SHELF);
    }
}

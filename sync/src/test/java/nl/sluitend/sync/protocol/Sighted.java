package nl.sluitend.sync.protocol;

import java.lang.reflect.RecordComponent;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.SeenFacet;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import org.jspecify.annotations.Nullable;

/// A command of somebody who looked at this workshop, or at what it was a little before: what they
/// saw has some components of what there is, and some of what they made of it.
final class Sighted {

    private Sighted() {}

    /// Of four draws one keeps what the dice let it see, and one has seen all.
    static Command by(Command command, Workshop now, int draw) {
        int taken = draw % 4 == 3 ? ~0 : draw / 4;
        return draw % 4 == 2 ? command : by(command, now.preparation(), now, taken);
    }

    private static Command by(Command command, Preparation prepared, Workshop now, int taken) {
        return switch (command) {
            case ChooseSubject(var subject, _) ->
                    new ChooseSubject(subject, mixed(subject, prepared.subject(), taken));
            case SetContext(var terms, _) -> new SetContext(terms, prepared.context());
            case EditGuide(var block, var guide, _) ->
                    new EditGuide(block, guide, mixed(guide, prepared.guide().at(block), taken));
            case SetBudgetFrame(var frame, _) ->
                    new SetBudgetFrame(frame, mixed(frame, prepared.frame(), taken));
            case EditNote(var id, var text, _) -> new EditNote(id, text, textOf(now, id));
            case SplitNote(var id, var text, var others, _) ->
                    new SplitNote(id, text, others, textOf(now, id));
            case SetFacet(var id, var facet, _) ->
                    new SetFacet(id, facet, seen(facet, now.notes().onSheet(id), taken));
            case ClearFacet(var id, var kind, _) -> {
                Note note = now.notes().onSheet(id);
                yield new ClearFacet(
                        id, kind, new SeenFacet(note == null ? null : note.facet(kind)));
            }
            default -> command;
        };
    }

    private static @Nullable String textOf(Workshop now, NoteId id) {
        Note note = now.notes().onSheet(id);
        return note == null ? null : note.text();
    }

    private static SeenFacet seen(Facet facet, @Nullable Note note, int taken) {
        Facet now = note == null ? null : note.facet(facet.kind());
        return new SeenFacet(
                now == null ? null : (Facet) mixed((Record) facet, (Record) now, taken));
    }

    /// A bit of `taken` for each component: set for the one of `now`.
    @SuppressWarnings("unchecked") // It is made by the same constructor.
    private static <R extends Record> R mixed(R mine, R now, int taken) {
        RecordComponent[] components = mine.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke((taken >> i & 1) == 1 ? now : mine);
            }
            Object made = mine.getClass().getDeclaredConstructors()[0].newInstance(values);
            return (R) made;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

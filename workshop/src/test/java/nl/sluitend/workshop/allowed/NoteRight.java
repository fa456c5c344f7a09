package nl.sluitend.workshop.allowed;

import nl.sluitend.workshop.notes.NoteAction;
import nl.sluitend.workshop.notes.NoteAction.Handling;
import nl.sluitend.workshop.notes.NoteAction.Saying;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.session.StepId;

/// One of the settings of a step, by which an action with notes goes.
public enum NoteRight {
    ADD,
    EDIT,
    MOVE,
    SHELVE,
    FACETS;

    static NoteRight of(NoteAction action) {
        return switch (action) {
            case Handling.ADD -> ADD;
            case Handling.EDIT -> EDIT;
            case Handling.MOVE -> MOVE;
            case Handling.SHELVE -> SHELVE;
            case Saying _ -> FACETS;
        };
    }

    /// This one as it is said, and all others as unlike it as can be, so that none of them is what
    /// decides.
    NoteRights at(Reach reach) {
        Reach rest = reach == Reach.NONE ? Reach.ALL : Reach.NONE;
        return new NoteRights(
                this == ADD ? reach : rest,
                this == EDIT ? reach : rest,
                this == MOVE ? reach : rest,
                this == SHELVE ? reach : rest,
                this == FACETS ? reach : rest);
    }

    /// The step that says so.
    StepId step(Reach reach) {
        return new StepId("step-%s-%s".formatted(name(), reach.name()));
    }
}

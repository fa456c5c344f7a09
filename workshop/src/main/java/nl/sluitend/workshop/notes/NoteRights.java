package nl.sluitend.workshop.notes;

import nl.sluitend.workshop.notes.NoteAction.Handling;
import nl.sluitend.workshop.notes.NoteAction.Saying;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Role;

/// What participants may do with notes at some moment.
///
/// @param add whether they write any; what is not there yet is one's own
/// @param edit which they may change or split
/// @param move which they may lay elsewhere
/// @param shelve which they may lay aside and take back
/// @param facets of which they may say something, or take it back
public record NoteRights(Reach add, Reach edit, Reach move, Reach shelve, Reach facets) {

    /// The whole group works on all notes.
    public static final NoteRights OPEN = all(Reach.ALL);

    /// Everybody works on what is their own.
    public static final NoteRights OWN = all(Reach.OWN);

    /// Nobody does anything.
    public static final NoteRights NONE = all(Reach.NONE);

    private static NoteRights all(Reach reach) {
        return new NoteRights(reach, reach, reach, reach, reach);
    }

    /// Whether `role` may do `action` to a note that is its own, or is not.
    public boolean allow(Role role, NoteAction action, boolean own) {
        return switch (role) {
            case FACILITATOR -> true;
            case PARTICIPANT -> reaches(reach(action), own);
            case WALL -> false;
        };
    }

    private Reach reach(NoteAction action) {
        return switch (action) {
            case Handling.ADD -> add;
            case Handling.EDIT -> edit;
            case Handling.MOVE -> move;
            case Handling.SHELVE -> shelve;
            case Saying _ -> facets;
        };
    }

    private static boolean reaches(Reach reach, boolean own) {
        return switch (reach) {
            case NONE -> false;
            case OWN -> own;
            case ALL -> true;
        };
    }
}

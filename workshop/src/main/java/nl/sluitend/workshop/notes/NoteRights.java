package nl.sluitend.workshop.notes;

import java.util.Map;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Role;

/// What participants may do with notes at some moment. An action that is not mentioned they may do
/// to every note.
public record NoteRights(Map<NoteAction, Reach> reach) {

    /// The whole group works on all notes.
    public static final NoteRights OPEN = new NoteRights(Map.of());

    public NoteRights {
        reach = Map.copyOf(reach);
    }

    /// Whether `role` may do `action` to a note that is its own, or is not.
    public boolean allow(Role role, NoteAction action, boolean own) {
        return switch (role) {
            case FACILITATOR -> true;
            case PARTICIPANT -> reaches(action, own);
            case WALL -> false;
        };
    }

    private boolean reaches(NoteAction action, boolean own) {
        return switch (reach.getOrDefault(action, Reach.ALL)) {
            case NONE -> false;
            case OWN -> own;
            case ALL -> true;
        };
    }
}

package nl.sluitend.workshop.session;

import nl.sluitend.workshop.notes.NoteRights;

/// What participants may do during a step.
///
/// @param notes what they may do with notes
/// @param vote whether they weigh notes
public record StepRights(NoteRights notes, boolean vote) {

    public static final StepRights OPEN = new StepRights(NoteRights.OPEN, false);

    public static final StepRights OWN = new StepRights(NoteRights.OWN, false);
}

package nl.sluitend.workshop;

import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.session.Hour;

/// The whole state of one workshop: what was prepared, what the group made, who is in, and where
/// the hour is.
public record Workshop(Preparation preparation, Notes notes, Attendance attendance, Hour hour) {

    /// What participants may do with notes now.
    NoteRights rights() {
        return hour.rights(preparation.script());
    }

    Workshop with(Preparation other) {
        return new Workshop(other, notes, attendance, hour);
    }

    Workshop with(Notes other) {
        return new Workshop(preparation, other, attendance, hour);
    }

    Workshop with(Attendance other) {
        return new Workshop(preparation, notes, other, hour);
    }

    Workshop with(Notes others, Hour other) {
        return new Workshop(preparation, others, attendance, other);
    }
}

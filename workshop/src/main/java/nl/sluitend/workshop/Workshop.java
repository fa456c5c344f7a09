package nl.sluitend.workshop;

import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.preparation.Preparation;

/// The whole state of one workshop: what was prepared, what the group made, who is in.
public record Workshop(Preparation preparation, Notes notes, Attendance attendance) {

    Workshop with(Preparation other) {
        return new Workshop(other, notes, attendance);
    }

    Workshop with(Notes other) {
        return new Workshop(preparation, other, attendance);
    }

    Workshop with(Attendance other) {
        return new Workshop(preparation, notes, other);
    }
}

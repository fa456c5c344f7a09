package nl.sluitend.workshop;

import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.notes.Signature.OfFacilitator;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Hour;
import org.jspecify.annotations.Nullable;

/// The whole state of one workshop: what was prepared, what the group made, who is in, and where
/// the hour is.
public record Workshop(Preparation preparation, Notes notes, Attendance attendance, Hour hour) {

    /// What participants may do with notes now.
    NoteRights rights() {
        return hour.rights(preparation.script());
    }

    /// What a note of the actor's tells of them; null where notes tell nothing, and of who has not
    /// agreed to it.
    @Nullable Signature signature(Actor actor) {
        if (preparation.naming() instanceof Naming.Anonymous) {
            return null;
        }
        return actor.role() == Role.FACILITATOR
                ? new OfFacilitator()
                : attendance.signature(actor.participant());
    }

    boolean isSignedBy(Actor actor) {
        return preparation.naming() instanceof Naming.Anonymous || signature(actor) != null;
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

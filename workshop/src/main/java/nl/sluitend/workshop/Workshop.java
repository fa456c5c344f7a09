package nl.sluitend.workshop;

/// The whole state of one workshop: what was prepared, what the group made, who is in.
public record Workshop(Preparation preparation, Canvas canvas, Attendance attendance) {

    Workshop with(Preparation other) {
        return new Workshop(other, canvas, attendance);
    }

    Workshop with(Canvas other) {
        return new Workshop(preparation, other, attendance);
    }

    Workshop with(Attendance other) {
        return new Workshop(preparation, canvas, other);
    }
}

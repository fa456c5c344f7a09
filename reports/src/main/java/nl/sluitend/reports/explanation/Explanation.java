package nl.sluitend.reports.explanation;

import java.time.Year;
import java.util.List;
import nl.sluitend.reports.explanation.Explained.UnknownNote;
import nl.sluitend.workshop.notes.NoteId;

/// What can be told of a figure.
public sealed interface Explanation {

    record Calculated(Explained figure) implements Explanation {}

    /// The note counts in this year, and nobody knows for how much.
    record NotKnown(NoteId note, String name, Year year) implements Explanation {}

    /// The note does not count in this year.
    record NotCounted(NoteId note, String name, Year year) implements Explanation {}

    /// There is no such figure at the moment: what it is of is gone or does not count, or it cannot
    /// be calculated for what is `unknown`.
    record NotThere(List<UnknownNote> unknown) implements Explanation {
        public NotThere {
            unknown = List.copyOf(unknown);
        }
    }
}

package nl.sluitend.exports.explanation;

import java.time.Year;
import nl.sluitend.canvas.NoteId;

/// What can be told of an amount in a year.
public sealed interface Explanation {

    record Calculated(Explained figure) implements Explanation {}

    /// The note counts in this year, and nobody knows for how much.
    record NotKnown(NoteId note, String name, Year year) implements Explanation {}

    /// The note does not count in this year.
    record NotCounted(NoteId note, String name, Year year) implements Explanation {}
}

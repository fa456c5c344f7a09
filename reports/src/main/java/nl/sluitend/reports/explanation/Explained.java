package nl.sluitend.reports.explanation;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// A figure as it is shown, with the terms it follows from.
///
/// `joint` is what stands before it so that it reads on from the term before, such as "maal"; the
/// terms of a sum have none. `formula` says in words what the terms do together; a figure without
/// one was given. `note` is the note it is about, and `source` where the number was found; what was
/// taken from the reference data has its `reference` instead. `unknown` are the notes that belong
/// in it, nobody knows for how much.
public record Explained(
        String joint,
        String title,
        String value,
        @Nullable String formula,
        @Nullable NoteId note,
        @Nullable Year year,
        @Nullable String source,
        @Nullable Provenance reference,
        @Nullable Bounds bounds,
        List<UnknownNote> unknown,
        List<Explained> terms) {

    public Explained {
        unknown = List.copyOf(unknown);
        terms = List.copyOf(terms);
    }

    /// How far a given number may turn out otherwise, as it is shown.
    public record Bounds(String low, String high) {}

    public record UnknownNote(NoteId note, String name) {}
}

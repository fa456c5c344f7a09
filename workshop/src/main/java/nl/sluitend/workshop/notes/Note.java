package nl.sluitend.workshop.notes;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.OneOfEach;
import nl.sluitend.shape.Text;
import org.jspecify.annotations.Nullable;

/// One thought on one slip (*briefje*), with what is said about it. Who wrote it is not part of it.
///
/// @param id unique in the workshop, the shelves counted in
/// @param text one aspect
/// @param facets what is said about it, at most one of each kind; kept, but not counted, in a block
///     that the kind is not for. Without money a note in a money block (REVENUE, COSTS) is nog
///     onbekend, never zero; an outcome counts in VALUE and REVENUE
public record Note(
        NoteId id,
        @Text(value = Limit.NOTE_TEXT, required = true) String text,
        @OneOfEach List<Facet> facets) {

    /// In the order of their kinds, so that notes of which the same is said are equal.
    public Note {
        facets = facets.stream().sorted(comparing(Facet::kind)).toList();
        if (facets.stream().map(Facet::kind).distinct().count() < facets.size()) {
            throw new IllegalArgumentException("A note has at most one facet of each kind.");
        }
    }

    public static Note of(NoteId id, String text, Facet... facets) {
        return new Note(id, text, List.of(facets));
    }

    public @Nullable NoteMoney money() {
        return (NoteMoney) facet(FacetKind.MONEY);
    }

    public @Nullable NoteOutcome outcome() {
        return (NoteOutcome) facet(FacetKind.OUTCOME);
    }

    public @Nullable Facet facet(FacetKind kind) {
        for (Facet facet : facets) {
            if (facet.kind() == kind) {
                return facet;
            }
        }
        return null;
    }

    Note withText(String other) {
        return new Note(id, other, facets);
    }

    Note with(Facet facet) {
        Note bare = without(facet.kind());
        return new Note(id, text, Stream.concat(bare.facets.stream(), Stream.of(facet)).toList());
    }

    Note without(FacetKind kind) {
        return new Note(id, text, facets.stream().filter(facet -> facet.kind() != kind).toList());
    }
}

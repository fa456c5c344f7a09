package nl.sluitend.workshop.notes;

/// Something that is said about a note beside its text. A note has at most one of each kind. It is
/// said in the blocks of its kind, stays with a note that leaves them, and counts again when the
/// note comes back.
public sealed interface Facet permits NoteMoney, NoteOutcome {

    FacetKind kind();
}

package nl.sluitend.workshop.notes;

/// What somebody does to a note, as far as it can be allowed to some and not to others.
public sealed interface NoteAction {

    enum Handling implements NoteAction {
        ADD,
        EDIT,
        MOVE,
        SHELVE
    }

    /// Says something of this kind, or takes it back.
    record Saying(FacetKind kind) implements NoteAction {}

    static NoteAction of(NoteCommand command) {
        return switch (command) {
            case NoteCommand.AddNote _ -> Handling.ADD;
            case NoteCommand.EditNote _, NoteCommand.SplitNote _ -> Handling.EDIT;
            case NoteCommand.MoveNote _ -> Handling.MOVE;
            case NoteCommand.ShelveNote _, NoteCommand.RestoreNote _ -> Handling.SHELVE;
            case NoteCommand.SetFacet(_, var facet, _) -> new Saying(facet.kind());
            case NoteCommand.ClearFacet(_, var kind, _) -> new Saying(kind);
        };
    }
}

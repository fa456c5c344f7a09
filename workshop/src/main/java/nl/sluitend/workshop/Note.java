package nl.sluitend.workshop;

import org.jspecify.annotations.Nullable;

/// One thought on one slip (*briefje*). Who wrote it is not kept. Money and an outcome that a note
/// was given stay with it when the note leaves the blocks for them, and count again when it comes
/// back.
public record Note(
        NoteId id, String text, @Nullable NoteMoney money, @Nullable NoteOutcome outcome) {

    /// Without an outcome.
    public static Note of(NoteId id, String text, @Nullable NoteMoney money) {
        return new Note(id, text, money, null);
    }

    Note withText(String other) {
        return new Note(id, other, money, outcome);
    }

    Note withMoney(NoteMoney other) {
        return new Note(id, text, other, outcome);
    }

    Note withOutcome(@Nullable NoteOutcome other) {
        return new Note(id, text, money, other);
    }
}

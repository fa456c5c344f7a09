package nl.sluitend.canvas;

import org.jspecify.annotations.Nullable;

/// One thought on one slip (*briefje*). Who wrote it is not kept. Money that a note was given stays
/// with it when the note leaves the money blocks, and counts again when it comes back.
public record Note(NoteId id, String text, @Nullable NoteMoney money) {

    Note withText(String other) {
        return new Note(id, other, money);
    }

    Note withMoney(NoteMoney other) {
        return new Note(id, text, other);
    }
}

package nl.sluitend.workshop.allowed;

import java.util.Locale;
import nl.sluitend.workshop.session.Mode;

/// What the room can be doing.
public enum Situation {
    LOBBY(Mode.DISCUSSING),
    UNLED(Mode.DISCUSSING),
    WRITING(Mode.WRITING),
    DISCUSSING(Mode.DISCUSSING),
    VOTING(Mode.VOTING),
    STILL(Mode.WRITING);

    private final Mode opens;

    Situation(Mode opens) {
        this.opens = opens;
    }

    /// In which mode the steps begin.
    public Mode opens() {
        return opens;
    }

    public boolean isLed() {
        return this != LOBBY && this != UNLED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.sluitend.workshop.allowed;

/// Whose the note is that somebody does something to. What is nobody's came from a file, and is
/// never hidden.
public enum Whose {
    OWN("one's own", false),
    OWN_HIDDEN("one's own, hidden", true),
    ANOTHERS("another's", false),
    ANOTHERS_HIDDEN("another's, hidden", true),
    NOBODYS("nobody's", false);

    private final String word;
    private final boolean isHidden;

    Whose(String word, boolean isHidden) {
        this.word = word;
        this.isHidden = isHidden;
    }

    public boolean isHidden() {
        return isHidden;
    }

    public boolean isOwn() {
        return this == OWN || this == OWN_HIDDEN;
    }

    String word() {
        return word;
    }
}

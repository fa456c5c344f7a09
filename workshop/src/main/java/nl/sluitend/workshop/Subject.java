package nl.sluitend.workshop;

/// What the business model is about, agreed with the group.
public record Subject(Kind kind, String title) {

    /// The kinds the method sheet names.
    public enum Kind {
        THEME,
        QUESTION,
        POLICY_INTENTION,
        INNOVATIVE_IDEA,
        OTHER
    }
}

package nl.sluitend.workshop.preparation;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;

/// What the business model is about, agreed with the group.
///
/// @param kind thema, vraag, beleidsvoornemen, innovatief idee or anders
/// @param title the subject in words
public record Subject(Kind kind, @Text(value = Limit.TITLE, required = true) String title) {

    /// The kinds the method sheet names.
    public enum Kind {
        THEME,
        QUESTION,
        POLICY_INTENTION,
        INNOVATIVE_IDEA,
        OTHER
    }
}

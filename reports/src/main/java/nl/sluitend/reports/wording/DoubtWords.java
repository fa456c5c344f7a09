package nl.sluitend.reports.wording;

import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.workshop.Language;
import org.jspecify.annotations.Nullable;

/// What the reference data say of a fact that nobody has checked, for readers of a language.
public final class DoubtWords {

    private DoubtWords() {}

    /// An installation may have doubts in Dutch alone. They are quoted where the sentences around
    /// them are English.
    public static @Nullable String of(Provenance provenance, Language language) {
        String doubt = provenance.doubt();
        String english = provenance.doubtInEnglish();
        return switch (language) {
            case NL -> doubt;
            case EN ->
                    english != null || doubt == null
                            ? english
                            : "Its doubt, in Dutch: “" + doubt + "”";
        };
    }
}

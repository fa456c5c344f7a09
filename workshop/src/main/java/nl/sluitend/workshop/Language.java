package nl.sluitend.workshop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages the product speaks, in full.
public enum Language {
    NL,
    EN;

    /// The language of a tag such as `nl`, or null when the product does not speak it.
    public static @Nullable Language of(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return null;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}

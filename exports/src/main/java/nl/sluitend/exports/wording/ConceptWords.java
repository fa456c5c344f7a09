package nl.sluitend.exports.wording;

import nl.sluitend.exports.Language;
import nl.sluitend.finance.Concept;

/// What each kind of figure is called, without a capital.
public interface ConceptWords {

    String of(Concept concept);

    static ConceptWords in(Language language) {
        return switch (language) {
            case NL -> DutchConcepts.WORDS;
            case EN -> EnglishConcepts.WORDS;
        };
    }
}

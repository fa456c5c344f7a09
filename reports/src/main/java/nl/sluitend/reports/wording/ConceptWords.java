package nl.sluitend.reports.wording;

import nl.sluitend.finance.Concept;
import nl.sluitend.workshop.Language;

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

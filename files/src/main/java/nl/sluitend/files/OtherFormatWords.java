package nl.sluitend.files;

import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.workshop.Language;

/// What a file is that was given for another kind, and what can be done with it.
final class OtherFormatWords {

    private OtherFormatWords() {}

    static String of(String found, Language language) {
        return switch (language) {
            case NL -> dutch(found);
            case EN -> english(found);
        };
    }

    private static String dutch(String found) {
        return switch (found) {
            case FormatName.WORKSHOP ->
                    "Dit is een werksessie. Kies bij het voorbereiden: Open een bestand.";
            case FormatName.MODEL -> "Dit is een model. Reken het door met sluitend calculate.";
            case FormatName.CALCULATION ->
                    "Dit zijn uitkomsten. Geef het model waar zij uit komen.";
            case FormatName.REFERENCE ->
                    "Dit zijn referentiegegevens. Zet het bestand in de map reference.";
            case FormatName.SCRIPT ->
                    "Dit is een draaiboek. Open het in de voorbereiding van een werksessie.";
            default -> ProblemWords.dutch(SyntaxError.WRONG_FORMAT);
        };
    }

    private static String english(String found) {
        return switch (found) {
            case FormatName.WORKSHOP ->
                    "This is a workshop. In Sluitend, where you prepare one, choose: Open a file.";
            case FormatName.MODEL -> "This is a model. Calculate it with sluitend calculate.";
            case FormatName.CALCULATION -> "These are results. Give the model that they come from.";
            case FormatName.REFERENCE ->
                    "These are reference data. Put the file in the folder reference.";
            case FormatName.SCRIPT -> "This is a script. Open it in the preparation of a workshop.";
            default -> ProblemWords.english(SyntaxError.WRONG_FORMAT);
        };
    }
}

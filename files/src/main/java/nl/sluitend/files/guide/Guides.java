package nl.sluitend.files.guide;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.session.Script;

/// The default guide: the questions of the method sheet for all nine blocks.
public final class Guides {

    private Guides() {}

    public static Guide of(Language language) {
        String name = language.tag() + ".json";
        try (InputStream in = requireNonNull(Guides.class.getResourceAsStream(name))) {
            return Json.mapper().readValue(in, Guide.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a workshop starts from when nobody brought a file.
    public static Preparation blank(Language language, Year firstYear) {
        return new Preparation(
                new Subject(Subject.Kind.THEME, title(language)),
                List.of(),
                of(language),
                new BudgetFrame(firstYear, null, null),
                Script.OF_THE_SHEET,
                new Naming.Anonymous());
    }

    private static String title(Language language) {
        return switch (language) {
            case NL -> "Nieuwe werksessie";
            case EN -> "New workshop";
        };
    }
}

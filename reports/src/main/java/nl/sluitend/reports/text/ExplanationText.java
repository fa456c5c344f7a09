package nl.sluitend.reports.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.reports.wording.FormulaWords;
import org.jspecify.annotations.Nullable;

/// How amounts come about, each as an indented tree in words. A calculation that was told before is
/// named and not told again. `rate` is where the discount rate is from, when the model has none of
/// its own.
final class ExplanationText {

    private static final String STEP = "  ";

    private final Voice voice;
    private final @Nullable Provenance rate;
    private final Set<Figure> told = new HashSet<>();

    ExplanationText(Voice voice, @Nullable Provenance rate) {
        this.voice = voice;
        this.rate = rate;
    }

    List<String> of(Figure figure) {
        List<String> lines = new ArrayList<>();
        write(figure, "", "", lines);
        return lines;
    }

    private void write(Figure figure, String indent, String joint, List<String> lines) {
        boolean isKnown = !figure.terms().isEmpty() && !told.add(figure);
        String reference = isKnown ? voice.say(" (zie boven)", " (see above)") : "";
        lines.add(indent + joint + line(figure) + reference);
        if (isKnown) {
            return;
        }
        for (int i = 0; i < figure.terms().size(); i++) {
            write(figure.terms().get(i), indent + STEP, joint(figure.operation(), i), lines);
        }
    }

    private String line(Figure figure) {
        StringBuilder line = new StringBuilder(voice.word(figure.concept()));
        if (!figure.name().isEmpty()) {
            line.append(" “").append(figure.name()).append('”');
        }
        if (figure.year() != null) {
            line.append(' ').append(figure.year());
        }
        if (!isItsValue(figure.concept())) {
            line.append(": ").append(voice.notation().exactly(figure.concept(), figure.value()));
        }
        Range range = figure.range();
        if (range != null) {
            line.append(between(range, figure));
        }
        if (!figure.without().isEmpty()) {
            line.append(voice.say(", zonder ", ", without ")).append(voice.names(figure.without()));
        }
        return line.append(origin(figure)).toString();
    }

    /// Whether the word for it says how much it is.
    private static boolean isItsValue(Concept concept) {
        return concept == Concept.ONE || concept == Concept.NOTHING;
    }

    private String origin(Figure figure) {
        boolean isReference = figure.concept() == Concept.DISCOUNT_RATE;
        String source = isReference && rate != null ? voice.source(rate) : figure.source();
        return source == null ? "" : voice.say(" (bron: ", " (source: ") + source + ")";
    }

    private String between(Range range, Figure figure) {
        return voice.say(" (tussen %s en %s)", " (between %s and %s)")
                .formatted(
                        voice.notation().exactly(figure.concept(), range.low()),
                        voice.notation().exactly(figure.concept(), range.high()));
    }

    /// What stands before a term, so that the terms read as the calculation.
    private String joint(Operation operation, int index) {
        String joint = new FormulaWords(voice.language()).joint(operation, index);
        return joint.isEmpty() ? "" : joint + " ";
    }
}

package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.reports.paragraph.RemarkSentences;
import nl.sluitend.reports.wording.ConceptWords;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;

/// In which language and about which model is spoken: `names` are what the model calls the things
/// that results name by their identifier.
record Voice(Language language, Notation notation, Map<String, String> names)
        implements RemarkSentences.Register {

    private static final String EURO = "€";

    Voice {
        names = Map.copyOf(names);
    }

    static Voice of(Model model, Language language) {
        String currency = model.currency();
        return new Voice(
                language, new Notation(language, currency == null ? EURO : currency), names(model));
    }

    /// Both languages stand side by side, so that neither is forgotten.
    String say(String dutch, String english) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }

    String word(Concept concept) {
        return ConceptWords.in(language).of(concept);
    }

    /// The word as a heading of a row.
    String title(Concept concept) {
        String word = word(concept);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    String names(List<String> ids) {
        return String.join(", ", ids.stream().map(id -> "“" + name(id) + "”").toList());
    }

    String money(Figure figure) {
        return notation.money(figure.money());
    }

    /// The same voice for amounts with so many decimals.
    Voice in(int decimals) {
        return new Voice(language, notation.in(decimals), names);
    }

    String amount(Figure figure) {
        return amount(figure.concept(), figure.money());
    }

    /// In a column; a balance says with a sign on which side it is.
    String amount(Concept concept, Money money) {
        return concept.isBalance() ? notation.signedAmount(money) : notation.amount(money);
    }

    /// In a column: without unknown amounts, which a star says. Where all are unknown there is no
    /// number.
    String cell(Figure figure) {
        return figure.isAllUnknown() ? unknown() : amount(figure) + star(figure);
    }

    String unknown() {
        return say("onbekend", "unknown");
    }

    static String star(Figure figure) {
        return figure.unknown().isEmpty() ? "" : "*";
    }

    @Override
    public String money(Money money) {
        return notation.money(money);
    }

    @Override
    public String number(BigDecimal number) {
        return notation.number(number);
    }

    @Override
    public List<NoteId> ofReserves() {
        return List.of();
    }

    @Override
    public boolean isOfModel() {
        return true;
    }

    /// A model has no notes.
    @Override
    public List<NoteId> notes(String id) {
        return List.of();
    }

    String percentage(BigDecimal share) {
        return notation.percentage(share, 1);
    }

    static List<String> columns(List<Year> years) {
        return years.stream().map(Year::toString).toList();
    }

    String source(Provenance provenance) {
        LocalDate from = provenance.validFrom();
        return from == null
                ? provenance.source()
                : provenance.source() + ", " + say("geldig vanaf ", "valid from ") + from;
    }

    private static Map<String, String> names(Model model) {
        Map<String, String> names = new HashMap<>();
        Budget budget = model.budget();
        if (budget != null) {
            budget.drivers().forEach(each -> names.put(each.id(), each.name()));
            budget.lines().forEach(each -> names.put(each.id(), each.label()));
        }
        ImpactMap impact = model.impact();
        if (impact != null) {
            impact.inputs().forEach(each -> names.put(each.id(), each.label()));
            impact.outcomes().forEach(each -> names.put(each.id(), each.label()));
        }
        return names;
    }
}

package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;

import java.util.List;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.PayersNearCeiling;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.workshop.Language;

/// What a ceiling on a payer bounds, and what not: a name that is written otherwise is another
/// payer.
public record CeilingSentences(Phrasing in) {

    public CeilingSentences(Language language) {
        this(Phrasing.in(language));
    }

    /// Who counts against it.
    public Sentence bounds(String payer) {
        return in.plain(
                "Onder het kader telt alleen wat %s betaalt.",
                "Only what %s pays counts against the ceiling.", quoted(payer));
    }

    /// Who pays and does not.
    public Sentence leaves(List<String> others) {
        return in.plain(
                others.size() == 1
                        ? "Niet onder het kader valt wat %s betaalt."
                        : "Niet onder het kader valt wat %s betalen.",
                others.size() == 1
                        ? "What %s pays does not count against the ceiling."
                        : "What %s pay does not count against the ceiling.",
                in.names(others));
    }

    List<Sentence> of(CeilingOfNobody nobody) {
        return List.of(
                in.plain(
                        "Het kader van %s begrenst niets: van die partij zijn geen baten.",
                        "The ceiling of %s limits nothing: no income comes from that party.",
                        quoted(nobody.payer())),
                payers(nobody));
    }

    private Sentence payers(CeilingOfNobody nobody) {
        if (!nobody.near().isEmpty()) {
            return in.plain(
                    "Bijna zo heet wel: %s.",
                    "This name is nearly the same: %s.", in.names(nobody.near()));
        }
        return nobody.payers().isEmpty()
                ? in.plain("Bij geen inkomst staat wie betaalt.", "No income has a payer.")
                : in.plain("Wie wel betaalt: %s.", "These do pay: %s.", in.names(nobody.payers()));
    }

    Sentence of(PayersNearCeiling payers) {
        boolean isOne = payers.near().size() == 1;
        return in.plain(
                isOne
                        ? "Wat %s betaalt, telt niet onder het kader van %s."
                        : "Wat %s betalen, telt niet onder het kader van %s.",
                isOne
                        ? "What %s pays does not count against the ceiling of %s."
                        : "What %s pay does not count against the ceiling of %s.",
                in.names(payers.near()),
                quoted(payers.payer()));
    }
}

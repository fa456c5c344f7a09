package nl.sluitend.reports.explanation;

import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.Position;
import nl.sluitend.finance.societal.ShownMatrix;
import nl.sluitend.finance.societal.ShownMatrix.ShownPosition;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// Finds the figures of an impact map; null is what it has not, or cannot say yet.
record SocietalFigures(SocietalResults results) {

    SocietalLedger ledger() {
        return results.ledger();
    }

    @Nullable Figure find(OutcomeFigure figure, NoteId note) {
        return ledger().outcomes().stream()
                .filter(each -> each.outcome().id().equals(note.value()))
                .filter(Valued.class::isInstance)
                .map(Valued.class::cast)
                .findFirst()
                .map(valued -> of(figure, valued))
                .orElse(null);
    }

    /// As the table of parties shows it, in which every column and every row adds up.
    @Nullable Explained explain(PartyFigure figure, String party, Explainer explainer) {
        List<PartyPosition> rows = ledger().parties().parties();
        int row = rows.stream().map(PartyPosition::party).toList().indexOf(party);
        if (row < 0) {
            return null;
        }
        Position own = rows.get(row).position();
        ShownPosition shown = ShownMatrix.of(ledger().parties()).parties().get(row);
        return switch (figure) {
            case PARTY_INVESTMENT -> explainer.of(own.investment(), shown.investment());
            case PARTY_SAVING -> explainer.of(own.saving(), shown.saving());
            case PARTY_SOCIAL_VALUE -> explainer.of(own.socialValue(), shown.socialValue());
            case PARTY_NET ->
                    explainer.of(own.net(), shown.net(), List.of(shown.gain(), shown.investment()));
        };
    }

    @Nullable Figure ratio() {
        return measured(Measured::ratio);
    }

    @Nullable Figure netRatio() {
        return measured(Measured::netRatio);
    }

    @Nullable Figure paybackMonths() {
        return measured(measured ->
                measured.payback() instanceof PaidBackAfter(var months) ? months : null);
    }

    List<String> unknown() {
        return ledger().netPresentValue().unknown();
    }

    private @Nullable Figure measured(Function<Measured, @Nullable Figure> figure) {
        return ledger().socialReturn() instanceof Measured measured ? figure.apply(measured) : null;
    }

    private static Figure of(OutcomeFigure figure, Valued valued) {
        return switch (figure) {
            case IMPACT -> valued.impact();
            case OUTCOME_PRESENT_VALUE -> valued.presentValue();
        };
    }
}

package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.util.function.Function;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.societal.Contribution;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;

/// The impact map as it was given: who puts in what, and what comes of it for whom. Of a range the
/// likely value is shown.
record ImpactMapText(Voice voice) {

    void write(SocietalResults results, Page page) {
        page.section(
                voice.say("Inbreng en effecten (%s)", "Inputs and outcomes (%s)")
                        .formatted(voice.notation().currency()));
        TextTable inputs = new TextTable().row(voice.say("Inbreng", "Inputs"), "", "");
        results.contributions().forEach(each -> input(inputs, each));
        page.add(inputs).blank();
        TextTable outcomes =
                new TextTable()
                        .row(
                                voice.say("Effecten", "Outcomes"),
                                voice.say("voor", "for"),
                                voice.say("aantal", "quantity"),
                                voice.say("per stuk", "proxy"),
                                voice.say("zonder ons", "deadweight"),
                                voice.say("verschoven", "displacement"),
                                voice.say("anderen", "attribution"),
                                voice.say("afname", "drop-off"),
                                voice.say("jaren", "years"));
        results.map().outcomes().forEach(each -> outcome(outcomes, each));
        page.add(outcomes);
    }

    private void input(TextTable table, Contribution input) {
        Figure value = input.value();
        table.row(
                "  " + (input.label().isEmpty() ? uncovered() : input.label()),
                input.party(),
                value == null ? "?" : voice.notation().exactNumber(value.value()));
    }

    /// What has no name is what the budget leaves open.
    private String uncovered() {
        return voice.say("nog niet gedekt", "not covered yet");
    }

    private void outcome(TextTable table, Outcome outcome) {
        Filters filters = outcome.filters();
        table.row(
                "  " + outcome.label(),
                outcome.party(),
                quantity(outcome),
                proxy(outcome),
                share(filters.deadweight()),
                share(filters.displacement()),
                share(filters.attribution()),
                share(outcome.dropOff()),
                shown(outcome.duration(), voice.notation()::number));
    }

    private String quantity(Outcome outcome) {
        return switch (outcome.worth()) {
            case PerUnit worth -> shown(worth.quantity(), voice.notation()::number);
            case Net _, Yearly _ -> "";
        };
    }

    private String proxy(Outcome outcome) {
        return switch (outcome.worth()) {
            case PerUnit worth -> shown(worth.proxy(), voice.notation()::exactNumber);
            case Net _, Yearly _ -> "";
        };
    }

    private String share(Estimate estimate) {
        return shown(estimate, share -> voice.notation().exactly(Concept.DEADWEIGHT, share));
    }

    private static String shown(Estimate estimate, Function<BigDecimal, String> notation) {
        BigDecimal counted = estimate.counted();
        return counted == null ? "?" : notation.apply(counted);
    }
}

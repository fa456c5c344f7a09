package nl.sluitend.reports.text;

import java.math.BigDecimal;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.results.SocietalResults.Sensitivity;
import nl.sluitend.finance.societal.Variation;
import nl.sluitend.finance.societal.Variation.AddPoints;
import nl.sluitend.finance.societal.Variation.AtRate;
import nl.sluitend.finance.societal.Variation.ChangeRelatively;
import nl.sluitend.finance.societal.Variation.Factor;
import nl.sluitend.finance.societal.Variation.LeaveOut;
import nl.sluitend.finance.societal.Variation.Scale;
import nl.sluitend.finance.societal.Variation.Scaled;
import nl.sluitend.finance.societal.Variation.Scope;
import nl.sluitend.finance.societal.Variation.Scope.Everything;
import nl.sluitend.finance.societal.Variation.Scope.Named;
import nl.sluitend.finance.societal.Variation.SetTo;

/// How much the ratio hangs on each assumption.
record SensitivityText(Voice voice) {

    void write(SocietalResults results, Page page) {
        page.section(voice.say("Gevoeligheid", "Sensitivity"));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.word(Concept.SOCIETAL_PRESENT_VALUE),
                                voice.word(Concept.SOCIAL_RETURN));
        boolean isOpen = !results.ledger().investment().unknown().isEmpty();
        for (Sensitivity each : results.sensitivity()) {
            String ratio = isOpen ? "?" : ratio(each);
            table.row(label(each.variation()), voice.cell(each.presentValue()), ratio);
        }
        page.add(table);
        if (isOpen || results.sensitivity().stream().anyMatch(SensitivityText::isUnknown)) {
            page.say(
                    voice.say(
                            "? hangt af van wat het model niet weet; * zonder wat dan onbekend is",
                            "? depends on what nobody knows; * leaves out what is unknown"));
        }
    }

    private static boolean isUnknown(Sensitivity each) {
        return !each.presentValue().unknown().isEmpty();
    }

    private String ratio(Sensitivity each) {
        Figure ratio = each.ratio();
        if (ratio != null) {
            return new ReturnText(voice).ratio(ratio);
        }
        return isUnknown(each) ? "?" : voice.say("n.v.t.", "n/a");
    }

    private String label(Variation variation) {
        return switch (variation) {
            case SetTo(var factor, var value, var scope) ->
                    factor(factor) + " " + amount(factor, value) + scope(scope);
            case AddPoints(var factor, var points, var scope) ->
                    factor(factor) + " " + points(factor, points) + scope(scope);
            case ChangeRelatively(var factor, var share, var scope) ->
                    "%s %s%s%s"
                            .formatted(
                                    factor(factor),
                                    signed(share, voice.percentage(share)),
                                    voice.say(" (relatief)", " (relative)"),
                                    scope(scope));
            case Scale(var scaled, var times, var scope) ->
                    scaled(scaled) + " × " + voice.notation().number(times) + scope(scope);
            case LeaveOut(var outcomes) -> voice.say("zonder ", "without ") + voice.names(outcomes);
            case AtRate(var rate) ->
                    voice.say("discontovoet ", "discount rate ")
                            + voice.notation().exactly(Concept.DISCOUNT_RATE, rate);
        };
    }

    private String points(Factor factor, BigDecimal points) {
        return switch (factor) {
            case DEADWEIGHT, DISPLACEMENT, ATTRIBUTION, DROP_OFF ->
                    signed(points, voice.notation().number(points.movePointRight(2)))
                            + voice.say(" procentpunt", " percentage points");
            case DURATION ->
                    signed(points, voice.notation().number(points)) + voice.say(" jaar", " years");
        };
    }

    private String amount(Factor factor, BigDecimal value) {
        return switch (factor) {
            case DEADWEIGHT, DISPLACEMENT, ATTRIBUTION, DROP_OFF -> voice.percentage(value);
            case DURATION -> voice.notation().number(value) + voice.say(" jaar", " years");
        };
    }

    private static String signed(BigDecimal value, String shown) {
        return value.signum() > 0 ? "+" + shown : shown;
    }

    private String factor(Factor factor) {
        return switch (factor) {
            case DEADWEIGHT -> voice.say("zonder ons ook gebeurd", "deadweight");
            case DISPLACEMENT -> voice.say("alleen verschoven", "displacement");
            case ATTRIBUTION -> voice.say("dankzij anderen", "attribution");
            case DROP_OFF -> voice.say("afname per jaar", "drop-off");
            case DURATION -> voice.say("duur", "duration");
        };
    }

    private String scaled(Scaled scaled) {
        return switch (scaled) {
            case INPUT -> voice.say("inbreng", "inputs");
            case QUANTITY -> voice.say("aantallen", "quantities");
            case PROXY -> voice.say("waarde per stuk", "proxies");
            case RESULT -> voice.say("uitkomst", "result");
        };
    }

    private String scope(Scope scope) {
        return switch (scope) {
            case Everything() -> "";
            case Named(var ids) -> ": " + voice.names(ids);
        };
    }
}

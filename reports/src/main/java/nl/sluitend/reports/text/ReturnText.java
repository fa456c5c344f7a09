package nl.sluitend.reports.text;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.societal.SocialPayback;
import nl.sluitend.finance.societal.SocialPayback.NeverPaidBack;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.SwitchingValue;

/// What comes back for each unit of money that is put in.
record ReturnText(Voice voice) {

    private static final int RATIO_DECIMALS = 2;

    void write(SocialReturn result, Page page) {
        String ratio = voice.title(Concept.SOCIAL_RETURN) + ": ";
        switch (result) {
            case NotApplicable() ->
                    page.say(
                            ratio
                                    + voice.say(
                                            "n.v.t., want er is geen inbreng.",
                                            "n/a, as nothing is put in."));
            case Unmeasured(var inputs, var outcomes) ->
                    page.say(
                            ratio
                                    + voice.say("nog niet te zeggen door: ", "unknown because of: ")
                                    + voice.names(
                                            Stream.concat(inputs.stream(), outcomes.stream())
                                                    .toList())
                                    + ".");
            case Measured measured -> measured(measured, page);
        }
    }

    /// A ratio as everybody writes it: 1,93.
    String ratio(Figure figure) {
        return voice.notation().decimals(figure.value(), RATIO_DECIMALS);
    }

    private void measured(Measured measured, Page page) {
        page.say(voice.title(Concept.SOCIAL_RETURN) + ": " + ratio(measured.ratio()) + " : 1")
                .say(voice.title(Concept.NET_SOCIAL_RETURN) + ": " + ratio(measured.netRatio()))
                .say(payback(measured.payback()));
        Figure change = measured.changeNeeded();
        if (change != null) {
            page.say(
                    voice.say(
                                    "Verandering van alle waarde tot 1 op 1: %s.",
                                    "Change of all value that makes it 1 to 1: %s.")
                            .formatted(relative(change)));
        }
        switching(measured.switchingValues(), page);
    }

    /// By outcome: how far its worth may fall, or must rise, before the ratio is one.
    private void switching(List<SwitchingValue> values, Page page) {
        if (values.isEmpty()) {
            return;
        }
        page.say(
                voice.say(
                        "Per effect, als alleen dat verandert:",
                        "By outcome, when it alone changes:"));
        TextTable table = new TextTable();
        values.forEach(
                each -> table.row("  " + voice.name(each.outcome()), relative(each.factor())));
        page.add(table);
    }

    private String relative(Figure factor) {
        return voice.notation().change(factor.value(), 1);
    }

    private String payback(SocialPayback payback) {
        return switch (payback) {
            case PaidBackAfter(var months) ->
                    voice.title(Concept.SOCIAL_PAYBACK_MONTHS)
                            + ": "
                            + voice.notation().decimals(months.value(), 1);
            case NeverPaidBack() ->
                    voice.say(
                            "De waarde van alle jaren is minder dan de inbreng.",
                            "The value of all years is less than what is put in.");
        };
    }
}

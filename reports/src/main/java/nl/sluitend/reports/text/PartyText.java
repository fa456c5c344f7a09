package nl.sluitend.reports.text;

import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.PartyMatrix;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.finance.societal.Position;
import nl.sluitend.finance.societal.ShownMatrix;
import nl.sluitend.finance.societal.ShownMatrix.ShownPosition;

/// Who pays and who gains, in present value.
record PartyText(Voice voice) {

    void write(PartyMatrix matrix, Page page) {
        page.section(
                voice.say(
                                "Wie betaalt, wie heeft er baat bij (contant, %s)",
                                "Who pays, who gains (present value, %s)")
                        .formatted(voice.notation().currency()));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.word(Concept.PARTY_INVESTMENT),
                                voice.word(Concept.PARTY_SAVING),
                                voice.word(Concept.PARTY_SOCIAL_VALUE),
                                voice.word(Concept.PARTY_NET));
        ShownMatrix shown = ShownMatrix.of(matrix);
        for (int i = 0; i < matrix.parties().size(); i++) {
            PartyPosition party = matrix.parties().get(i);
            table.row(name(party), cells(party, shown.parties().get(i)));
        }
        table.row(voice.say("Samen", "Together"), cells(matrix.total(), shown.total()));
        page.add(table);
        for (int i = 0; i < matrix.parties().size(); i++) {
            if (matrix.parties().get(i).pocket() == Pocket.WRONG) {
                page.say(wrong(matrix.parties().get(i), shown.parties().get(i)));
            }
        }
        List<String> notGiven =
                matrix.parties().stream()
                        .filter(each -> each.pocket() == Pocket.NO_GAIN_GIVEN)
                        .map(PartyPosition::party)
                        .filter(party -> !party.isEmpty())
                        .toList();
        notGiven.forEach(party -> page.say(notGiven(party)));
        if (!notGiven.isEmpty()) {
            page.say(
                    voice.say(
                            "Samen is zonder wat niet is ingevuld.",
                            "The totals leave out what is not filled in."));
        }
    }

    private String wrong(PartyPosition party, ShownPosition shown) {
        return voice.say(
                        "%s brengt %s in en krijgt minder terug: %s.",
                        "%s puts in %s and gets back less: %s.")
                .formatted(name(party), voice.money(shown.investment()), voice.money(shown.gain()));
    }

    private String notGiven(String party) {
        return voice.say(
                        "Niet ingevuld: wat %s eraan heeft. Zonder effect is dat niet te zeggen.",
                        "Not filled in: what %s gains. Without an outcome that cannot be said.")
                .formatted(party);
    }

    private String name(PartyPosition party) {
        return party.party().isEmpty() ? voice.say("(niemand genoemd)", "(nobody)") : party.party();
    }

    /// Of what nobody has filled in there is no number.
    private List<String> cells(PartyPosition party, ShownPosition shown) {
        if (party.pocket() != Pocket.NO_GAIN_GIVEN || party.party().isEmpty()) {
            return cells(party.position(), shown);
        }
        String not = voice.say("niet ingevuld", "not filled in");
        return List.of(cell(party.position().investment(), shown.investment()), not, not, not);
    }

    private List<String> cells(Position exact, ShownPosition shown) {
        return List.of(
                cell(exact.investment(), shown.investment()),
                cell(exact.saving(), shown.saving()),
                cell(exact.socialValue(), shown.socialValue()),
                cell(exact.net(), shown.net()));
    }

    private String cell(Figure exact, Money shown) {
        return voice.amount(exact.concept(), shown) + Voice.star(exact);
    }
}

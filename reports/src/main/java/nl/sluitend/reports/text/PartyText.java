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
        matrix.parties().stream()
                .filter(each -> each.pocket() == Pocket.NO_GAIN_GIVEN)
                .filter(each -> !each.party().isEmpty())
                .forEach(each -> page.say(notGiven(each)));
    }

    private String wrong(PartyPosition party, ShownPosition shown) {
        return voice.say(
                        "%s brengt %s in en krijgt minder terug: %s.",
                        "%s puts in %s and gets back less: %s.")
                .formatted(name(party), voice.money(shown.investment()), voice.money(shown.gain()));
    }

    private String notGiven(PartyPosition party) {
        return voice.say(
                        "? niet ingevuld: wat %s eraan heeft. Zonder effect is dat niet te zeggen.",
                        "? not filled in: what %s gains. Without an outcome that cannot be said.")
                .formatted(name(party));
    }

    private String name(PartyPosition party) {
        return party.party().isEmpty() ? voice.say("(niemand genoemd)", "(nobody)") : party.party();
    }

    /// What nobody has said is not nothing.
    private List<String> cells(PartyPosition party, ShownPosition shown) {
        List<String> told = cells(party.position(), shown);
        return party.pocket() == Pocket.NO_GAIN_GIVEN
                ? List.of(told.getFirst(), "?", "?", "?")
                : told;
    }

    private List<String> cells(Position exact, ShownPosition shown) {
        return List.of(
                cell(exact.investment(), shown.investment()),
                cell(exact.saving(), shown.saving()),
                cell(exact.socialValue(), shown.socialValue()),
                cell(exact.net(), shown.net()));
    }

    private String cell(Figure exact, Money shown) {
        return voice.notation().amount(shown) + Voice.star(exact);
    }
}

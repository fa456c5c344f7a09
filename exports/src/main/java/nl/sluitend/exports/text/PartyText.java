package nl.sluitend.exports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.PartyMatrix;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.finance.societal.Position;

/// Who pays and who gains, in present value.
record PartyText(Voice voice) {

    void write(PartyMatrix matrix, Page page) {
        page.section(
                voice.say(
                                "Wie betaalt, wie heeft er baat bij (contant, %s)",
                                "Who pays, who gains (present value, %s)")
                        .formatted(voice.notation().currency()));
        List<List<String>> columns =
                List.of(
                        column(matrix, Position::investment),
                        column(matrix, Position::saving),
                        column(matrix, Position::socialValue),
                        column(matrix, Position::net));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.word(Concept.PARTY_INVESTMENT),
                                voice.word(Concept.PARTY_SAVING),
                                voice.word(Concept.PARTY_SOCIAL_VALUE),
                                voice.word(Concept.PARTY_NET));
        for (int i = 0; i <= matrix.parties().size(); i++) {
            int row = i;
            table.row(name(matrix, i), columns.stream().map(column -> column.get(row)).toList());
        }
        page.add(table);
        matrix.parties().stream()
                .filter(each -> each.pocket() == Pocket.WRONG)
                .forEach(each -> page.say(wrong(each)));
    }

    private String wrong(PartyPosition party) {
        return voice.say(
                        "Verkeerde portemonnee: %s. De inleg is hoger dan de opbrengst,"
                                + " terwijl er samen winst is.",
                        "Wrong pocket: %s. It puts in more than it gets back, while all gain.")
                .formatted(name(party));
    }

    private String name(PartyMatrix matrix, int row) {
        return row == matrix.parties().size()
                ? voice.say("Samen", "Together")
                : name(matrix.parties().get(row));
    }

    private String name(PartyPosition party) {
        return party.party().isEmpty() ? voice.say("(niemand genoemd)", "(nobody)") : party.party();
    }

    /// The cells of all parties, which add up to the last.
    private List<String> column(PartyMatrix matrix, Function<Position, Figure> figure) {
        List<Figure> figures =
                matrix.parties().stream().map(PartyPosition::position).map(figure).toList();
        List<Money> exact = figures.stream().map(Figure::money).toList();
        Apportionment shown = Apportionment.inWholeEuros(exact);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            cells.add(voice.notation().whole(shown.parts().get(i)) + Voice.star(figures.get(i)));
        }
        cells.add(voice.notation().whole(shown.total()) + Voice.star(figure.apply(matrix.total())));
        return cells;
    }
}

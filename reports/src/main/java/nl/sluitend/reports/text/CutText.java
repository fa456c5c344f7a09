package nl.sluitend.reports.text;

import java.util.List;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.CutList.Cuts;
import nl.sluitend.finance.analysis.CutList.CutsUnknown;
import nl.sluitend.finance.analysis.CutList.NothingToCut;
import nl.sluitend.finance.analysis.CutList.SurplusSuffices;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.budget.Grain;

/// What would have to be cut for each year to fit under its ceiling, cheapest effect first.
record CutText(Voice voice) {

    void write(List<KeyFigures> years, Page page) {
        List<KeyFigures> over = years.stream().filter(CutText::isOver).toList();
        if (over.isEmpty()) {
            return;
        }
        page.section(
                voice.say(
                                "Wat er af moet om binnen het kader te passen (%s)",
                                "What to cut to fit the ceiling (%s)")
                        .formatted(voice.notation().currency()));
        over.forEach(year -> write(year, page));
    }

    private static boolean isOver(KeyFigures year) {
        return switch (year.cuts()) {
            case Cuts _, CutsUnknown _, SurplusSuffices _ -> true;
            case NothingToCut _ -> false;
            case null -> false;
        };
    }

    private void write(KeyFigures year, Page page) {
        switch (year.cuts()) {
            case Cuts cuts -> page.add(table(year, cuts));
            case CutsUnknown(var amounts, var effects) ->
                    page.say(
                            year.year()
                                    + unknown(
                                            ": bedrag onbekend van ",
                                            ": unknown amount of ",
                                            amounts)
                                    + unknown(
                                            ": effect onbekend van ",
                                            ": unknown effect of ",
                                            effects)
                                    + ".");
            case SurplusSuffices(var excess, var surplus) ->
                    page.say(
                            voice.say(
                                            "%s: niets. Het jaar gaat %s over het kader heen en"
                                                    + " houdt %s over: vraag %s minder.",
                                            "%s: nothing. The year is %s over the ceiling and has"
                                                    + " %s left: ask for %s less.")
                                    .formatted(
                                            year.year(),
                                            voice.money(excess),
                                            voice.money(surplus),
                                            voice.money(excess)));
            case NothingToCut _ -> {}
            case null -> {}
        }
    }

    private String unknown(String dutch, String english, List<String> lines) {
        return lines.isEmpty() ? "" : voice.say(dutch, english) + voice.names(lines);
    }

    private TextTable table(KeyFigures year, Cuts cuts) {
        Apportionment lost =
                Apportionment.inWholeEuros(
                        cuts.cuts().stream().map(cut -> cut.effectLost().money()).toList());
        Voice whole = voice.in(Grain.WHOLE.decimals());
        TextTable table =
                new TextTable()
                        .row(
                                year.year().toString(),
                                voice.word(Concept.SAVED),
                                voice.word(Concept.EFFECT_LOST));
        for (int i = 0; i < cuts.cuts().size(); i++) {
            table.row(
                    "  " + voice.name(cuts.cuts().get(i).line()),
                    voice.amount(cuts.cuts().get(i).saved()),
                    whole.notation().amount(lost.parts().get(i)));
        }
        table.row(
                voice.say("Samen", "Together"),
                voice.notation().amount(cuts.saved()),
                whole.notation().amount(lost.total()));
        Figure surplus = cuts.surplus();
        if (surplus != null) {
            table.row(
                    voice.say("Overschot: zoveel minder vragen", "Surplus: ask for that much less"),
                    voice.notation().amount(surplus.money()));
        }
        return table.row(voice.title(Concept.EXCESS), voice.amount(cuts.excess()))
                .row(voice.title(Concept.EXCESS_LEFT), voice.amount(cuts.left()));
    }
}

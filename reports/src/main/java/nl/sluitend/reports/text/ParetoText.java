package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.Pareto;

/// The dearest resources and activities, over all years together.
record ParetoText(Voice voice) {

    void write(Pareto pareto, Page page) {
        if (pareto.resources().isEmpty()) {
            return;
        }
        page.section(
                voice.say("Duurste bronnen en activiteiten (%s)", "Dearest resources (%s)")
                        .formatted(voice.notation().currency()));
        List<Money> costs = pareto.resources().stream().map(each -> each.costs().money()).toList();
        Apportionment shown = Apportionment.inWholeEuros(costs);
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.say("lasten", "costs"),
                                voice.say("aandeel", "share"),
                                voice.say("tot en met", "up to"));
        rows(pareto, shown.parts(), table);
        table.row(
                voice.title(Concept.COSTS),
                voice.notation().whole(shown.total()) + Voice.star(pareto.costs()));
        page.add(table);
    }

    private void rows(Pareto pareto, List<Money> costs, TextTable table) {
        List<BigDecimal> shares = pareto.shownShares();
        List<BigDecimal> upTo = pareto.shownCumulativeShares();
        for (int i = 0; i < costs.size(); i++) {
            String name = pareto.resources().get(i).costs().name();
            String whole = voice.notation().whole(costs.get(i));
            if (shares.isEmpty()) {
                table.row(name, whole);
            } else {
                table.row(
                        name,
                        whole,
                        voice.percentage(shares.get(i)),
                        voice.percentage(upTo.get(i)));
            }
        }
    }
}

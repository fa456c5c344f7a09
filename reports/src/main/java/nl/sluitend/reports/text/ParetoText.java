package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.Pareto;

/// The dearest resources and activities, over all years together.
record ParetoText(Voice voice) {

    void write(Pareto pareto, Page page) {
        if (pareto.resources().isEmpty()) {
            return;
        }
        page.section(
                voice.say("Grootste posten bij de lasten (%s)", "Largest cost lines (%s)")
                        .formatted(voice.notation().currency()));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.say("lasten", "costs"),
                                voice.say("aandeel", "share"),
                                voice.say("tot en met", "up to"));
        rows(pareto, table);
        table.row(voice.title(Concept.COSTS), voice.cell(pareto.costs()));
        page.add(table);
    }

    private void rows(Pareto pareto, TextTable table) {
        List<BigDecimal> shares = pareto.shownShares();
        List<BigDecimal> upTo = pareto.shownCumulativeShares();
        for (int i = 0; i < pareto.resources().size(); i++) {
            Figure costs = pareto.resources().get(i).costs();
            String name = costs.name();
            String amount = voice.amount(costs);
            if (shares.isEmpty()) {
                table.row(name, amount);
            } else {
                table.row(
                        name,
                        amount,
                        voice.percentage(shares.get(i)),
                        voice.percentage(upTo.get(i)));
            }
        }
    }
}

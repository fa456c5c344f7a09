package nl.sluitend.reports.text;

import java.math.BigDecimal;
import java.time.Year;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Concept.Unit;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.results.UncertaintyResults;
import nl.sluitend.finance.results.UncertaintyResults.Ranged;
import nl.sluitend.finance.results.UncertaintyResults.ResultSpread;
import nl.sluitend.finance.results.UncertaintyResults.Sway;
import org.jspecify.annotations.Nullable;

/// How sure the results are.
record UncertaintyText(Voice voice) {

    private static final int RATIO_DECIMALS = 2;

    void write(UncertaintyResults results, Page page) {
        page.section(
                voice.say("Onzekerheid: %s trekkingen, seed %d", "Uncertainty: %s draws, seed %d")
                        .formatted(
                                voice.notation().number(BigDecimal.valueOf(results.draws())),
                                results.seed()));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.say("laag (P10)", "P10"),
                                voice.say("midden (P50)", "P50"),
                                voice.say("hoog (P90)", "P90"),
                                voice.say("gemiddeld", "mean"),
                                voice.say("kans", "chance"));
        results.spreads().forEach(each -> spread(table, each));
        page.add(table);
        page.say(
                voice.say(
                        "Kans: dat het jaar geen tekort heeft, of dat de waarde boven 0 of 1 ligt.",
                        "Chance: of a year without shortage, or of a value above 0 or 1."));
        page.section(voice.say("Wat weegt het zwaarst?", "What weighs most?"));
        page.add(tornado(results));
        page.section(voice.say("Wat als bandbreedte is gegeven", "What was given as a range"));
        page.add(ranges(results));
    }

    private TextTable ranges(UncertaintyResults results) {
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.say("laag", "low"),
                                voice.say("verwacht", "likely"),
                                voice.say("hoog", "high"),
                                voice.say("gemiddeld", "mean"),
                                voice.say("spreiding (σ)", "σ"));
        for (Ranged each : results.ranges()) {
            table.row(
                    voice.title(each.quantity()) + " " + each.name(),
                    Stream.of(each.low(), each.likely(), each.high(), each.mean(), each.deviation())
                            .map(value -> voice.notation().exactly(each.quantity(), value))
                            .toList());
        }
        return table;
    }

    private void spread(TextTable table, ResultSpread spread) {
        table.row(
                title(spread.concept(), spread.year()),
                value(spread.concept(), spread.p10()),
                value(spread.concept(), spread.p50()),
                value(spread.concept(), spread.p90()),
                value(spread.concept(), spread.mean()),
                voice.percentage(spread.chance()));
    }

    private TextTable tornado(UncertaintyResults results) {
        TextTable table =
                new TextTable().row("", voice.say("laag", "low"), voice.say("hoog", "high"));
        for (Sway sway : results.tornado()) {
            table.row(
                    "%s: %s %s"
                            .formatted(
                                    title(sway.concept(), sway.year()),
                                    voice.word(sway.quantity()),
                                    sway.name()),
                    value(sway.concept(), sway.atLow()),
                    value(sway.concept(), sway.atHigh()));
        }
        return table;
    }

    private String title(Concept concept, @Nullable Year year) {
        return year == null ? voice.title(concept) : voice.title(concept) + " " + year;
    }

    private String value(Concept concept, BigDecimal value) {
        return concept.unit() == Unit.MONEY
                ? voice.amount(concept, new Money(value))
                : voice.notation().decimals(value, RATIO_DECIMALS);
    }
}

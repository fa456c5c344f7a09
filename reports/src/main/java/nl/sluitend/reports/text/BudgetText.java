package nl.sluitend.reports.text;

import static java.util.stream.Collectors.joining;

import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.KeyFigures;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.finance.results.YearResults;
import nl.sluitend.reports.paragraph.CeilingSentences;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.RemarkSentences;
import org.jspecify.annotations.Nullable;

/// The verdicts and the table of the years.
record BudgetText(Voice voice, @Nullable Ceiling ceiling) {

    void write(BudgetResults results, List<Remark> remarks, Page page) {
        page.section(voice.say("Oordeel", "Verdict"));
        RemarkSentences said = new RemarkSentences(voice.language(), voice);
        new VerdictText(voice, results.ledger(), said::years).sentences().forEach(page::say);
        remarks.forEach(remark -> page.say(onOneLine(said.of(remark))));
        page.section(
                voice.say("Begroting per jaar (%s)", "Budget per year (%s)")
                        .formatted(voice.notation().currency()));
        page.add(table(results));
        List<String> unknown =
                results.years().stream().flatMap(y -> y.unknown().stream()).distinct().toList();
        if (!unknown.isEmpty()) {
            page.say(voice.say("* zonder ", "* without ") + voice.names(unknown));
        }
        String payer = ceiling == null ? null : ceiling.payer();
        if (ceiling != null && payer != null) {
            bounds(payer, ceiling.otherPayers(results.budget().lines()), page);
        }
    }

    private void bounds(String payer, List<String> others, Page page) {
        CeilingSentences said = new CeilingSentences(voice.language());
        page.say(onOneLine(List.of(said.bounds(payer))));
        if (!others.isEmpty()) {
            page.say(onOneLine(List.of(said.leaves(others))));
        }
    }

    private static String onOneLine(List<Sentence> sentences) {
        return sentences.stream()
                .map(each -> each.runs().stream().map(Run::text).collect(joining()))
                .collect(joining(" "));
    }

    private TextTable table(BudgetResults results) {
        List<YearResults> years = results.years();
        List<Year> numbers = years.stream().map(YearResults::year).toList();
        TextTable table = new TextTable().row("", Voice.columns(numbers));
        side(
                table,
                years,
                YearResults::structuralCosts,
                YearResults::incidentalCosts,
                YearResults::costs);
        side(
                table,
                years,
                YearResults::structuralIncome,
                YearResults::incidentalIncome,
                YearResults::income);
        row(table, years, YearResults::balance);
        row(table, years, YearResults::withdrawals);
        row(table, years, YearResults::additions);
        row(table, years, YearResults::result);
        row(table, years, YearResults::structuralResult);
        row(table, years, YearResults::structuralCover);
        keyFigures(table, results.analysis().years());
        return table;
    }

    private void side(
            TextTable table,
            List<YearResults> years,
            Function<YearResults, Figure> structural,
            Function<YearResults, Figure> incidental,
            Function<YearResults, Figure> total) {
        row(table, years, structural);
        row(table, years, incidental);
        row(table, years, total);
    }

    private void row(
            TextTable table, List<YearResults> years, Function<YearResults, Figure> figure) {
        table.row(title(years, figure), years.stream().map(figure).map(voice::cell).toList());
    }

    private String title(List<YearResults> years, Function<YearResults, Figure> figure) {
        return voice.title(figure.apply(years.getFirst()).concept());
    }

    private void keyFigures(TextTable table, List<KeyFigures> years) {
        table.row(
                        voice.title(Concept.STRUCTURAL_ROOM),
                        years.stream().map(KeyFigures::structuralRoom).map(this::share).toList())
                .row(
                        voice.title(Concept.CUMULATIVE_RESULT),
                        years.stream().map(KeyFigures::cumulativeResult).map(voice::cell).toList())
                .row(
                        voice.title(Concept.NET_COSTS),
                        years.stream().map(KeyFigures::netCosts).map(voice::cell).toList());
        reserves(table, years);
        rooms(table, years);
    }

    private void reserves(TextTable table, List<KeyFigures> years) {
        List<Figure> known =
                years.stream().map(KeyFigures::reserve).flatMap(Stream::ofNullable).toList();
        if (!known.isEmpty()) {
            table.row(voice.title(Concept.RESERVE), known.stream().map(voice::cell).toList());
        }
    }

    private String share(@Nullable Figure share) {
        return share == null
                ? voice.say("n.v.t.", "n/a")
                : voice.percentage(share.value()) + Voice.star(share);
    }

    private void rooms(TextTable table, List<KeyFigures> years) {
        List<CeilingRoom> known =
                years.stream().map(KeyFigures::ceiling).flatMap(Stream::ofNullable).toList();
        Ceiling most = ceiling;
        if (most != null) {
            String perYear = voice.notation().amount(most.perYear());
            table.row(voice.title(Concept.CEILING), known.stream().map(_ -> perYear).toList())
                    .row(
                            voice.title(Concept.CLAIM),
                            known.stream().map(CeilingRoom::claim).map(voice::cell).toList())
                    .row(
                            voice.title(Concept.ROOM),
                            known.stream().map(CeilingRoom::room).map(voice::cell).toList());
        }
    }
}

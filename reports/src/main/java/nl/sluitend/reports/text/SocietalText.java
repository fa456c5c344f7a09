package nl.sluitend.reports.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.results.SocietalResults;
import nl.sluitend.finance.societal.OutcomeValue;
import nl.sluitend.finance.societal.OutcomeValue.Unvalued;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.SocietalLedger;
import nl.sluitend.finance.societal.SocietalYear;

/// The impact map in results: each outcome by year, what they add up to, and what comes back.
record SocietalText(Voice voice) {

    void write(SocietalResults results, Page page) {
        new ImpactMapText(voice).write(results, page);
        SocietalLedger ledger = results.ledger();
        page.section(
                voice.say(
                                "Waarde voor de samenleving (SROI), naast de begroting (%s)",
                                "Value for society (SROI), beside the budget (%s)")
                        .formatted(voice.notation().currency()));
        page.add(table(ledger));
        if (ledger.outcomes().stream().anyMatch(Unvalued.class::isInstance)) {
            page.say(voice.say("? nog onbekend, en in geen som", "? unknown, and in no sum"));
        }
        if (results.map().budgeted() && !ledger.years().isEmpty()) {
            page.say(oneYear(ledger.years().getFirst().year()));
        }
        totals(ledger).forEach(page::say);
        new ReturnText(voice).write(ledger.socialReturn(), page);
        new PartyText(voice).write(ledger.parties(), page);
        new SensitivityText(voice).write(results, page);
    }

    /// What a map takes from the budget is what is put in in its first year.
    private String oneYear(Year first) {
        return voice.say(
                        "Alleen wat er in %s in gaat, telt: de waarde komt van het werk van dat"
                                + " jaar.",
                        "Only what goes in during %s counts: the value is of that year's work.")
                .formatted(first);
    }

    private List<String> totals(SocietalLedger ledger) {
        return Stream.of(ledger.investment(), ledger.presentValue(), ledger.netPresentValue())
                .map(figure ->
                        "%s: %s%s"
                                .formatted(
                                        voice.title(figure.concept()),
                                        voice.money(figure),
                                        Voice.star(figure)))
                .toList();
    }

    private TextTable table(SocietalLedger ledger) {
        List<Year> years = ledger.years().stream().map(SocietalYear::year).toList();
        List<String> head = new ArrayList<>(List.of(voice.word(Concept.IMPACT)));
        years.forEach(year -> head.add(year.toString()));
        TextTable table = new TextTable().row("", head);
        List<List<Money>> columns = years.stream().map(year -> column(ledger, year)).toList();
        List<Apportionment> shown = columns.stream().map(Apportionment::inWholeEuros).toList();
        for (int i = 0; i < ledger.outcomes().size(); i++) {
            outcome(table, ledger.outcomes().get(i), i, shown);
        }
        List<String> sums = new ArrayList<>(List.of(""));
        for (int i = 0; i < years.size(); i++) {
            sums.add(
                    voice.notation().amount(shown.get(i).total())
                            + Voice.star(ledger.years().get(i).value()));
        }
        return table.row(voice.title(Concept.SOCIETAL_VALUE), sums)
                .row(voice.title(Concept.SOCIETAL_PRESENT_VALUE), present(ledger));
    }

    private void outcome(
            TextTable table, OutcomeValue value, int index, List<Apportionment> shown) {
        List<String> cells = new ArrayList<>();
        switch (value) {
            case Unvalued _ -> cells.add("?");
            case Valued valued -> {
                cells.add(voice.amount(valued.impact()));
                shown.forEach(year -> cells.add(voice.notation().amount(year.parts().get(index))));
            }
        }
        table.row(value.outcome().label(), cells);
    }

    private List<String> present(SocietalLedger ledger) {
        List<SocietalYear> years = ledger.years();
        List<Money> shown =
                Apportionment.inWholeEuros(
                                years.stream().map(year -> year.presentValue().money()).toList())
                        .parts();
        List<String> cells = new ArrayList<>(List.of(""));
        for (int i = 0; i < years.size(); i++) {
            cells.add(voice.notation().amount(shown.get(i)) + Voice.star(years.get(i).value()));
        }
        return cells;
    }

    /// What each outcome adds to a year, in their order.
    private static List<Money> column(SocietalLedger ledger, Year year) {
        return ledger.outcomes().stream().map(outcome -> in(outcome, year)).toList();
    }

    private static Money in(OutcomeValue value, Year year) {
        return switch (value) {
            case Unvalued _ -> Money.ZERO;
            case Valued valued -> valued.in(year);
        };
    }
}

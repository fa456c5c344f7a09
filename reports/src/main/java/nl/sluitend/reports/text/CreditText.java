package nl.sluitend.reports.text;

import java.math.BigDecimal;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.results.Credits;
import nl.sluitend.finance.results.Credits.Credit;

/// What a council has to grant for what is bought.
record CreditText(Voice voice) {

    /// Nothing where nothing is bought in these years.
    void write(Credits credits, Page page) {
        if (credits.all().isEmpty()) {
            return;
        }
        page.section(
                voice.say("Kredieten voor investeringen (%s)", "Credits for investments (%s)")
                        .formatted(voice.notation().currency()));
        TextTable table =
                new TextTable()
                        .row(
                                "",
                                voice.say("jaar", "year"),
                                voice.say("krediet", "credit"),
                                voice.say("tussen", "between"));
        for (Credit credit : credits.all()) {
            Estimate price = credit.price();
            table.row(
                    voice.name(credit.line()), credit.in().toString(), counted(price), ends(price));
        }
        Estimate total = credits.total();
        String star = credits.isOpen() ? "*" : "";
        table.row(voice.say("Samen", "Together"), "", counted(total) + star, ends(total));
        page.add(table);
        if (credits.isOpen()) {
            page.say(voice.say("* zonder wat onbekend is", "* without what is unknown"));
        }
    }

    private String counted(Estimate price) {
        BigDecimal counted = price.counted();
        return counted == null
                ? voice.say("onbekend", "unknown")
                : voice.notation().amount(new Money(counted));
    }

    private String ends(Estimate price) {
        return price instanceof Range range
                ? voice.say("%s en %s", "%s and %s")
                        .formatted(
                                voice.notation().amount(new Money(range.low())),
                                voice.notation().amount(new Money(range.high())))
                : "";
    }
}

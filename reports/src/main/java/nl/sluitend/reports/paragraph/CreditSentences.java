package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;
import static nl.sluitend.reports.paragraph.Phrasing.text;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Statement.OfCredit;
import nl.sluitend.reports.paragraph.Statement.OfCredit.AsksCredit;
import nl.sluitend.reports.paragraph.Statement.OfCredit.CreditsTogether;
import nl.sluitend.reports.paragraph.Statement.OfCredit.OpenCredit;
import nl.sluitend.reports.paragraph.Statement.Price;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What is asked of a council for what is bought.
record CreditSentences(Phrasing in) {

    Sentence of(OfCredit statement) {
        return switch (statement) {
            case AsksCredit(var name, var price, var year) ->
                    priced(
                            in.say(
                                            "Voor %s is in %s een krediet nodig van ",
                                            "%s needs, in %s, a credit of ")
                                    .formatted(quoted(name), year),
                            price);
            case OpenCredit(var name, var year) ->
                    in.plain(
                            "Voor %s is in %s een krediet nodig: de prijs is nog onbekend.",
                            "%s needs a credit in %s: the price is still unknown.",
                            quoted(name),
                            year);
            case CreditsTogether(var price, var knownOnly) ->
                    priced(
                            knownOnly
                                    ? in.say(
                                            "Zonder wat nog onbekend is, zijn de kredieten samen ",
                                            "Without what is unknown, all credits are ")
                                    : in.say(
                                            "Alle kredieten samen zijn ",
                                            "All credits together are "),
                            price);
        };
    }

    private Sentence priced(String before, Price price) {
        List<Run> runs = new ArrayList<>(List.of(text(before), in.figure(price.counted())));
        Sum least = price.least();
        Sum most = price.most();
        if (least != null && most != null) {
            runs.add(text(in.say(" (tussen ", " (between ")));
            runs.add(in.figure(least));
            runs.add(text(in.say(" en ", " and ")));
            runs.add(in.figure(most));
            runs.add(text(")"));
        }
        runs.add(text("."));
        return new Sentence(runs);
    }
}

package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;
import static nl.sluitend.reports.paragraph.Phrasing.say;
import static nl.sluitend.reports.paragraph.Phrasing.text;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Statement.OfRemark;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// The sentences of what has to be known beside the verdict.
record RemarkPhrasing(Phrasing in) {

    static Sentence of(OfRemark remark, Phrasing in) {
        return new RemarkPhrasing(in).of(remark);
    }

    private Sentence of(OfRemark remark) {
        return switch (remark) {
            case OfRemark.Saves(var name, var by) -> saves(quoted(name), quoted(by));
            case OfRemark.SavedBy(var outcome) -> savedBy(quoted(outcome));
            case OfRemark.RestsOnNothing() -> restsOnNothing();
            case OfRemark.Counts counts -> counts(counts);
            case OfRemark.Claimed(var claimed) -> claimed(claimed);
            case OfRemark.CountsNever(var name) -> never(quoted(name));
            case OfRemark.Because(var why) -> because(why);
            case OfRemark.SkipsYears(var name, var years) -> leftOut(quoted(name), years);
            case OfRemark.LaterPrices(var name, var level) -> later(quoted(name), level);
            case OfRemark.BoundsNobody(var payer) -> boundsNobody(quoted(payer));
            case OfRemark.NoYears(var outcome) -> noYears(quoted(outcome));
            case OfRemark.ComesBack comesBack -> comesBack(comesBack);
        };
    }

    private Sentence saves(String name, String by) {
        return plain(
                "%s is een besparing die %s zelf kan innen.",
                "%s is a saving that %s can cash.", name, by);
    }

    private Sentence savedBy(String outcome) {
        return plain("Zij komt uit %s.", "It comes out of %s.", outcome);
    }

    private Sentence restsOnNothing() {
        return plain(
                "Zij hoort bij geen effect, dus niemand kan haar nagaan.",
                "It rests on no outcome, so nobody can check it.");
    }

    private Sentence counts(OfRemark.Counts counts) {
        return say(
                text(in.say("Daarvan telt in ", "Of it, in ") + in.years(counts.years()) + " "),
                in.figure(counts.counted()),
                text(in.say(" mee.", " counts.")));
    }

    private Sentence claimed(Sum claimed) {
        return say(
                text(in.say("Niet ", "Not ")),
                in.figure(claimed),
                text(
                        in.say(
                                ": meer is het effect niet waard.",
                                ": the outcome is not worth more.")));
    }

    private Sentence never(String name) {
        return plain("Telt in geen enkel jaar mee: %s.", "Counts in no year at all: %s.", name);
    }

    private Sentence leftOut(String name, List<Year> years) {
        return plain(
                "Van %s telt niet mee: %s.",
                "Of %s this does not count: %s.", name, in.years(years));
    }

    private Sentence later(String name, Year level) {
        return plain(
                "%s staat in prijzen van %s, na het laatste jaar.",
                "%s is in prices of %s, after the last year.", name, level);
    }

    private Sentence boundsNobody(String payer) {
        return plain(
                "Het kader van %s begrenst niets: van die partij komt niets.",
                "The ceiling of %s bounds nothing: that party brings in nothing.", payer);
    }

    private Sentence noYears(String outcome) {
        return plain(
                "Effect %s duurt nul jaar en telt dus niet mee.",
                "Outcome %s lasts no year, so it does not count.", outcome);
    }

    private Sentence comesBack(OfRemark.ComesBack line) {
        return say(
                text(
                        in.say("%s heet eenmalig, maar telt ", "%s is one-off, but counts for ")
                                .formatted(quoted(line.name()))),
                new CitedFigure(line.years() + in.say(" jaar", " years"), line.notes()),
                text(in.say(" mee.", ".")));
    }

    private Sentence because(Silence why) {
        return switch (why) {
            case OTHER_YEARS -> plain("De post valt in andere jaren.", "It is of other years.");
            case LISTED_ELSEWHERE ->
                    plain(
                            "De bedragen staan bij andere jaren.",
                            "Its amounts are listed for other years.");
            case CASHED_LATER -> plain("De besparing begint later.", "The saving begins later.");
            case NOT_IN_USE ->
                    plain(
                            "De investering is dan niet in gebruik.",
                            "What is bought is not in use then.");
            case QUANTITY_LATER -> plain("Het aantal begint later.", "Its quantity begins later.");
        };
    }

    private Sentence plain(String dutch, String english, Object... values) {
        return say(in.say(dutch, english).formatted(values));
    }
}

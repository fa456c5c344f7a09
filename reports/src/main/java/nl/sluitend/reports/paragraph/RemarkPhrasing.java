package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;
import static nl.sluitend.reports.paragraph.Phrasing.say;
import static nl.sluitend.reports.paragraph.Phrasing.text;

import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Statement.OfRemark;

/// The sentences of what has to be known beside the verdict.
record RemarkPhrasing(Phrasing in) {

    static Sentence of(OfRemark remark, Phrasing in) {
        return new RemarkPhrasing(in).of(remark);
    }

    private Sentence of(OfRemark remark) {
        return switch (remark) {
            case OfRemark.Saves(var name, var by) ->
                    plain(
                            "%s is een besparing die %s zelf kan innen.",
                            "%s is a saving that %s can cash.", quoted(name), quoted(by));
            case OfRemark.SavedBy(var outcome) ->
                    plain("Zij komt uit %s.", "It comes out of %s.", quoted(outcome));
            case OfRemark.RestsOnNothing() ->
                    plain(
                            "Zij hoort bij geen effect, dus niemand kan haar nagaan.",
                            "It rests on no outcome, so nobody can check it.");
            case OfRemark.Counts(var years, var counted) ->
                    say(
                            text(in.say("Daarvan telt in ", "Of it, in ") + in.years(years)),
                            text(in.say(" ", " ")),
                            in.figure(counted),
                            text(in.say(" mee.", " counts.")));
            case OfRemark.Claimed(var claimed) ->
                    say(
                            text(in.say("Niet ", "Not ")),
                            in.figure(claimed),
                            text(
                                    in.say(
                                            ": meer is het effect niet waard.",
                                            ": the outcome is not worth more.")));
            case OfRemark.CountsNever(var name) ->
                    plain(
                            "Telt in geen enkel jaar mee: %s.",
                            "Counts in no year at all: %s.", quoted(name));
            case OfRemark.Because(var why) -> because(why);
            case OfRemark.LeftOut(var name, var years) ->
                    plain(
                            "Van %s telt niet mee: %s.",
                            "Of %s this does not count: %s.", quoted(name), in.years(years));
            case OfRemark.LaterPrices(var name, var level) ->
                    plain(
                            "%s staat in prijzen van %s, na het laatste jaar.",
                            "%s is in prices of %s, after the last year.", quoted(name), level);
            case OfRemark.BoundsNobody(var payer) ->
                    plain(
                            "Het kader van %s begrenst niets: van die partij komt niets.",
                            "The ceiling of %s bounds nothing: that party brings in nothing.",
                            quoted(payer));
            case OfRemark.NoYears(var outcome) ->
                    plain(
                            "Effect %s duurt nul jaar en telt dus niet mee.",
                            "Outcome %s lasts no year, so it does not count.", quoted(outcome));
            case OfRemark.ComesBack(var name, var notes, var years) ->
                    say(
                            text(
                                    in.say("%s heet eenmalig, maar telt ", "%s is one-off, but ")
                                            .formatted(quoted(name))),
                            new FinancialParagraph.Run.CitedFigure(
                                    years + in.say(" jaar", ""), notes),
                            text(in.say(" mee.", " years count.")));
        };
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

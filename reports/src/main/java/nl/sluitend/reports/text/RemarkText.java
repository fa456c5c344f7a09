package nl.sluitend.reports.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.PartyInput;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;

/// What stands beside the verdict, a sentence or a few for each remark.
record RemarkText(Voice voice) {

    void write(List<Remark> remarks, Page page) {
        remarks.forEach(remark -> page.say(of(remark)));
    }

    private String of(Remark remark) {
        return switch (remark) {
            case NeverCounts never -> never(never);
            case YearsLeftOut(var of, var years) -> leftOut(voice.name(of), years);
            case PricesOfLater(var line, var level) -> later(voice.name(line), level);
            case CeilingOfNobody(var payer) -> boundsNobody(payer);
            case OutcomeWithoutYears(var outcome) -> noYears(voice.name(outcome));
            case OneOffThatRecurs(var line, var years) -> recurs(voice.name(line), years);
            case CoveredByReserves(var year, var amount) -> covered(year, amount);
            case ReserveNotGiven(var withdrawn) -> notGiven(withdrawn);
            case InputsAgree(var years) -> agree(years);
            case InputsDiffer differ -> differ(differ);
            case SavingAmongIncome saving -> saving(saving);
        };
    }

    private String never(NeverCounts never) {
        return say(
                "Telt in geen enkel jaar mee: “%s”. %s",
                "Counts in no year at all: “%s”. %s",
                voice.name(never.line()),
                silence(never.because()));
    }

    private String leftOut(String name, List<Year> years) {
        return say(
                "Telt niet mee: %s van “%s”.", "Does not count: %s of “%s”.", years(years), name);
    }

    private String later(String name, Year level) {
        return say(
                "“%s” staat in prijzen van %s, na het laatste jaar. Elk jaar telt het daarom voor"
                        + " minder.",
                "“%s” is in prices of %s, after the last year. So it counts for less in each year.",
                name,
                level);
    }

    private String boundsNobody(String payer) {
        return say(
                "Het kader van “%s” begrenst niets: geen enkele baat komt van die partij.",
                "The ceiling of “%s” bounds nothing: no income is from that party.", payer);
    }

    private String noYears(String outcome) {
        return say(
                "Telt in geen enkel jaar mee: effect “%s”. Het duurt nul jaar.",
                "Counts in no year at all: outcome “%s”. It lasts no year.", outcome);
    }

    private String recurs(String name, int years) {
        return say(
                "“%s” heet eenmalig, maar komt %d jaar terug. Naar zijn aard is dat structureel.",
                "“%s” is called one-off, but comes back for %d years. By its nature that recurs.",
                name,
                years);
    }

    private String covered(Year year, Money amount) {
        return say(
                "In %s betalen reserves %s van de structurele lasten. Dat is geen structurele"
                        + " dekking.",
                "In %s reserves pay %s of the recurring costs. That is no structural cover.",
                year,
                voice.money(amount));
    }

    private String notGiven(Money withdrawn) {
        return say(
                "Uit reserves komt in alle jaren samen %s. Hoeveel erin zit, is niet bekend"
                        + " (openingReserve).",
                "In all years together %s comes from reserves. What is in them is not known"
                        + " (openingReserve).",
                voice.money(withdrawn));
    }

    private String agree(List<Year> years) {
        return say(
                "De inbreng in de impact map klopt met de begroting van %s.",
                "What is put in by the impact map agrees with the budget of %s.", years(years));
    }

    private String silence(Silence because) {
        return switch (because) {
            case OTHER_YEARS -> voice.say("De post valt in andere jaren.", "It is of other years.");
            case LISTED_ELSEWHERE ->
                    voice.say(
                            "De bedragen staan bij andere jaren.",
                            "Its amounts are listed for other years.");
            case CASHED_LATER ->
                    voice.say("De besparing begint later.", "The saving begins later.");
            case NOT_IN_USE ->
                    voice.say(
                            "De investering is dan niet in gebruik.",
                            "What is bought is not in use then.");
            case QUANTITY_LATER -> voice.say("Het aantal begint later.", "Its quantity is later.");
        };
    }

    private String differ(InputsDiffer differ) {
        String parties =
                differ.parties().stream().map(this::party).collect(Collectors.joining("; "));
        return say(
                "De inbreng in de impact map verschilt van de begroting van %s: %s.",
                "What is put in by the impact map differs from the budget of %s: %s.",
                years(differ.years()),
                parties);
    }

    private String party(PartyInput party) {
        return say(
                "%s %s, in de begroting %s",
                "%s %s, in the budget %s",
                party.party().isEmpty() ? voice.say("ongedekt", "uncovered") : party.party(),
                voice.money(party.putIn()),
                voice.money(party.budgeted()));
    }

    private String saving(SavingAmongIncome saving) {
        List<String> sentences = new ArrayList<>();
        String outcome = saving.outcome();
        sentences.add(
                outcome == null
                        ? say(
                                "“%s” is een besparing die %s zelf kan innen, maar hoort bij geen"
                                        + " effect. Niets begrenst haar.",
                                "“%s” is a saving that %s can cash, but it rests on no outcome."
                                        + " Nothing bounds it.",
                                voice.name(saving.line()),
                                saving.cashedBy())
                        : say(
                                "“%s” is een besparing die %s zelf kan innen, uit “%s”.",
                                "“%s” is a saving that %s can cash, out of “%s”.",
                                voice.name(saving.line()),
                                saving.cashedBy(),
                                voice.name(outcome)));
        Spans.of(saving.years(), SavedYear::year, y -> List.of(y.counted(), y.claimed()))
                .forEach(span -> sentences.add(counted(span)));
        return String.join(" ", sentences);
    }

    private String counted(Spans<SavedYear> span) {
        Money counted = span.first().counted();
        Money claimed = span.first().claimed();
        return counted.equals(claimed)
                ? say(
                        "Van de baten in %s is dat %s.",
                        "Of the income in %s that is %s.", span.years(), voice.money(counted))
                : say(
                        "In %s telt %s mee, niet %s: meer is het effect niet waard.",
                        "In %s %s counts, not %s: the outcome is not worth more.",
                        span.years(),
                        voice.money(counted),
                        voice.money(claimed));
    }

    private String years(List<Year> years) {
        return Spans.of(years, year -> year, _ -> true).stream()
                .map(Spans::years)
                .collect(Collectors.joining(", "));
    }

    private String say(String dutch, String english, Object... values) {
        return voice.say(dutch, english).formatted(values);
    }
}

package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;
import static nl.sluitend.reports.paragraph.Phrasing.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.Farther;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.PartyInput;
import nl.sluitend.finance.remarks.Remark.PayersNearCeiling;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.ReserveBesideCeiling;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import nl.sluitend.finance.remarks.Remark.StructuralThatEnds;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// What has to be known beside the verdict: a sentence or a few for each remark, the same in the
/// paragraph, on the board and in the text of a model.
public final class RemarkSentences {

    /// What each of those has of its own: how it writes money, what it calls what a remark names by
    /// its identifier, and which notes that leads to.
    public interface Register {
        String money(Money money);

        String name(String id);

        List<NoteId> notes(String id);
    }

    private final Phrasing in;
    private final Register register;

    public RemarkSentences(Language language, Register register) {
        this.in = Phrasing.in(language);
        this.register = register;
    }

    public List<Sentence> of(Remark remark) {
        return switch (remark) {
            case SavingAmongIncome saving -> saving(saving);
            case NeverCounts never -> List.of(never(never), because(never.because()));
            case YearsLeftOut(var of, var years) -> List.of(leftOut(of, years));
            case PricesOfLater(var line, var level) -> later(line, level);
            case CeilingOfNobody nobody -> boundsNobody(nobody);
            case PayersNearCeiling(var payer, var near) -> List.of(notUnder(payer, near));
            case ReserveBesideCeiling(var payer, var withdrawn) -> ownReserve(payer, withdrawn);
            case OutcomeWithoutYears(var outcome) -> List.of(noYears(outcome));
            case OneOffThatRecurs(var line, var years) -> recurs(line, years);
            case StructuralThatEnds(var line, var last) -> ends(line, last);
            case CoveredByReserves(var year, var amount) -> covered(year, amount);
            case ReserveNotGiven(var withdrawn) -> notGiven(withdrawn);
            case InputsAgree(var years) -> List.of(agree(years));
            case InputsDiffer(var years, var parties) -> differ(years, parties);
        };
    }

    private List<Sentence> saving(SavingAmongIncome saving) {
        String outcome = saving.outcome();
        Stream<Sentence> named =
                Stream.of(
                        plain(
                                "%s is een besparing die %s zelf kan innen.",
                                "%s is a saving that %s can cash.",
                                name(saving.line()),
                                quoted(saving.cashedBy())),
                        outcome == null
                                ? plain(
                                        "Zij hoort bij geen effect, dus niemand kan haar nagaan.",
                                        "It rests on no outcome, so nobody can check it.")
                                : plain("Zij komt uit %s.", "It comes out of %s.", name(outcome)));
        Stream<Sentence> counted =
                alike(saving.years()).entrySet().stream()
                        .flatMap(each -> counted(each.getKey(), each.getValue(), saving.line()));
        return Stream.concat(named, counted).toList();
    }

    private record Same(Money claimed, Money counted) {}

    private static Map<Same, List<Year>> alike(List<SavedYear> years) {
        Map<Same, List<Year>> alike = new LinkedHashMap<>();
        years.forEach(each ->
                alike.computeIfAbsent(
                                new Same(each.claimed(), each.counted()), _ -> new ArrayList<>())
                        .add(each.year()));
        return alike;
    }

    private Stream<Sentence> counted(Same same, List<Year> years, String line) {
        Sentence counts =
                Phrasing.say(
                        text(in.say("Daarvan telt in ", "Of it, in ") + in.years(years) + " "),
                        cited(register.money(same.counted()), line, years.getFirst()),
                        text(in.say(" mee.", " counts.")));
        Sentence claimed =
                Phrasing.say(
                        text(in.say("Niet ", "Not ")),
                        cited(register.money(same.claimed()), line, years.getFirst()),
                        text(
                                in.say(
                                        ": meer is het effect niet waard.",
                                        ": the outcome is not worth more.")));
        return same.counted().equals(same.claimed())
                ? Stream.of(counts)
                : Stream.of(counts, claimed);
    }

    /// "Telt in geen enkel jaar mee: “Oud”, € 5.000 in 2024 en eerder."
    private Sentence never(NeverCounts never) {
        Map<String, List<Year>> alike = new LinkedHashMap<>();
        never.years()
                .forEach(each ->
                        alike.computeIfAbsent(amount(each), _ -> new ArrayList<>())
                                .add(each.year()));
        List<Run> runs = new ArrayList<>();
        runs.add(
                text(
                        in.say("Telt in geen enkel jaar mee: ", "Counts in no year at all: ")
                                + name(never.line())));
        alike.forEach((amount, years) -> {
            runs.add(text(", "));
            runs.add(cited(amount, never.line(), years.getFirst()));
            runs.add(text(" in " + in.years(years)));
        });
        runs.add(text(farther(never.farther()) + "."));
        return new Sentence(runs);
    }

    private String amount(SilentYear year) {
        Money amount = year.amount();
        return amount == null
                ? in.say("een onbekend bedrag", "an unknown amount")
                : register.money(amount);
    }

    private String farther(Farther years) {
        return switch (years) {
            case NO -> "";
            case BEFORE -> in.say(" en eerder", " and before");
            case AFTER -> in.say(" en later", " and after");
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

    private Sentence leftOut(String of, List<Year> years) {
        return plain(
                "Van %s telt niet mee: %s.",
                "Of %s this does not count: %s.", name(of), in.years(years));
    }

    private List<Sentence> later(String line, Year level) {
        return List.of(
                plain(
                        "%s staat in prijzen van %s, na het laatste jaar.",
                        "%s is in prices of %s, after the last year.", name(line), level),
                plain("Elk jaar telt het daarom voor minder.", "So it counts for less each year."));
    }

    private List<Sentence> boundsNobody(CeilingOfNobody nobody) {
        Sentence nothing =
                plain(
                        "Het kader van %s begrenst niets: van die partij zijn geen baten.",
                        "The ceiling of %s bounds nothing: no income is that party's.",
                        quoted(nobody.payer()));
        return List.of(nothing, payers(nobody));
    }

    private Sentence payers(CeilingOfNobody nobody) {
        if (!nobody.near().isEmpty()) {
            return plain(
                    "Bijna zo heet wel: %s.", "Nearly so is called: %s.", in.names(nobody.near()));
        }
        return nobody.payers().isEmpty()
                ? plain("Bij geen inkomst staat wie betaalt.", "No income says who pays.")
                : plain("Wie wel betaalt: %s.", "Who does pay: %s.", in.names(nobody.payers()));
    }

    private Sentence notUnder(String payer, List<String> near) {
        return plain(
                "Onder het kader van %s valt niet wat deze partij betaalt: %s.",
                "The ceiling of %s does not bound what this party pays: %s.",
                quoted(payer),
                in.names(near));
    }

    private List<Sentence> ownReserve(String payer, Money withdrawn) {
        return List.of(
                plain(
                        "%s betaalt in alle jaren samen ook %s uit een reserve.",
                        "In all years together %s also pays %s from a reserve.",
                        quoted(payer),
                        register.money(withdrawn)),
                plain("Dat telt niet onder het kader.", "The ceiling does not bound that."));
    }

    private Sentence noYears(String outcome) {
        return plain(
                "Effect %s duurt nul jaar en telt dus niet mee.",
                "Outcome %s lasts no year, so it does not count.", name(outcome));
    }

    private List<Sentence> recurs(String line, int years) {
        return List.of(
                Phrasing.say(
                        text(
                                in.say(
                                                "%s heet eenmalig, maar telt ",
                                                "%s is one-off, but counts for ")
                                        .formatted(name(line))),
                        cited(years + in.say(" jaar", " years"), line, null),
                        text(in.say(" mee.", "."))),
                plain("Naar zijn aard is dat structureel.", "By its nature that recurs."));
    }

    private List<Sentence> ends(String line, Year last) {
        return List.of(
                plain(
                        "%s heet structureel, maar houdt op na %s.",
                        "%s is recurring, but ends after %s.", name(line), last),
                plain(
                        "Wat ophoudt, is naar zijn aard eenmalig.",
                        "What ends is one-off by its nature."));
    }

    private List<Sentence> covered(Year year, Money amount) {
        return List.of(
                plain(
                        "In %s betalen reserves %s van de structurele lasten.",
                        "In %s reserves pay %s of the recurring costs.",
                        year,
                        register.money(amount)),
                plain("Dat is geen structurele dekking.", "That is no recurring cover."));
    }

    private List<Sentence> notGiven(Money withdrawn) {
        return List.of(
                plain(
                        "Uit reserves komt in alle jaren samen %s.",
                        "In all years together %s comes from reserves.", register.money(withdrawn)),
                plain(
                        "Hoeveel erin zit, is niet bekend (openingReserve).",
                        "What is in them is not known (openingReserve)."));
    }

    private Sentence agree(List<Year> years) {
        return plain(
                "De inbreng in de impact map klopt met de begroting van %s.",
                "What is put in by the impact map agrees with the budget of %s.", in.years(years));
    }

    private List<Sentence> differ(List<Year> years, List<PartyInput> parties) {
        Sentence first =
                plain(
                        "De inbreng in de impact map verschilt van de begroting van %s.",
                        "What is put in by the impact map differs from the budget of %s.",
                        in.years(years));
        return Stream.concat(Stream.of(first), parties.stream().map(this::party)).toList();
    }

    private Sentence party(PartyInput party) {
        return plain(
                "%s: %s, in de begroting %s.",
                "%s: %s, in the budget %s.",
                party.party().isEmpty() ? in.say("Ongedekt", "Uncovered") : quoted(party.party()),
                register.money(party.putIn()),
                register.money(party.budgeted()));
    }

    private String name(String id) {
        return quoted(register.name(id));
    }

    /// A number that leads to where it is from, where there is such a place.
    private Run cited(String number, String line, @Nullable Year year) {
        List<NoteId> notes = register.notes(line);
        return notes.isEmpty() ? text(number) : new CitedFigure(number, notes, year);
    }

    private Sentence plain(String dutch, String english, Object... values) {
        return Phrasing.say(in.say(dutch, english).formatted(values));
    }
}

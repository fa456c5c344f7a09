package nl.sluitend.reports.paragraph;

import static nl.sluitend.reports.paragraph.Phrasing.quoted;
import static nl.sluitend.reports.paragraph.Phrasing.text;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CountsAsNoReserve;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.CoveredYear;
import nl.sluitend.finance.remarks.Remark.Farther;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.OneOffBesideInvestment;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.PartyInput;
import nl.sluitend.finance.remarks.Remark.PayersNearCeiling;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.QuantitiesLeftOut;
import nl.sluitend.finance.remarks.Remark.ReserveBesideCeiling;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.SavingAsIncome;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.SilentQuantity;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import nl.sluitend.finance.remarks.Remark.StructuralThatEnds;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// What has to be known beside the verdict: a sentence or a few for each remark, the same in the
/// paragraph, on the board and in the text of a model.
public final class RemarkSentences {

    /// What each of those has of its own: how it writes numbers, what it calls what a remark names
    /// by its identifier, and which notes that leads to.
    public interface Register {
        String money(Money money);

        String number(BigDecimal number);

        String name(String id);

        List<NoteId> notes(String id);

        /// What takes from reserves, or gives to them.
        List<NoteId> ofReserves();

        /// Whether it is the text of a model, whose fields may be named then.
        boolean isOfModel();
    }

    private final Phrasing in;
    private final Register register;
    private final ReserveSentences reserves;

    public RemarkSentences(Language language, Register register) {
        this.in = Phrasing.in(language);
        this.register = register;
        this.reserves = new ReserveSentences(in, register);
    }

    /// "2027 tot en met 2030"
    public String years(List<Year> years) {
        return in.years(years);
    }

    public List<Sentence> of(Remark remark) {
        return switch (remark) {
            case SavingAmongIncome saving -> saving(saving);
            case SavingAsIncome(var line, var payer, var outcome) -> twice(line, payer, outcome);
            case NeverCounts never -> List.of(never(never), because(never.because()));
            case YearsLeftOut left -> List.of(leftOut(left));
            case QuantitiesLeftOut left -> List.of(leftOut(left));
            case PricesOfLater(var line, var level) -> later(line, level);
            case CeilingOfNobody nobody -> new CeilingSentences(in).of(nobody);
            case PayersNearCeiling near -> List.of(new CeilingSentences(in).of(near));
            case ReserveBesideCeiling beside -> reserves.of(beside);
            case OutcomeWithoutYears(var outcome) -> List.of(noYears(outcome));
            case OneOffThatRecurs(var line, var years) -> recurs(line, years);
            case StructuralThatEnds(var line, var last) -> ends(line, last);
            case CoveredByReserves covered -> covered(covered);
            case ReserveNotGiven notGiven -> reserves.of(notGiven);
            case CountsAsNoReserve counts -> reserves.of(counts);
            case OneOffBesideInvestment beside -> beside(beside);
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
                                        "It is linked to no outcome, so nobody can check it.")
                                : plain("Zij komt uit %s.", "It comes from %s.", name(outcome)));
        Stream<Sentence> counted =
                alike(saving.years()).entrySet().stream()
                        .flatMap(each -> counted(each.getKey(), each.getValue(), saving.line()));
        return Stream.concat(named, counted).toList();
    }

    private List<Sentence> twice(String line, String payer, String outcome) {
        return List.of(
                plain(
                        "%s telt als inkomst van %s, en lijkt op de besparing %s.",
                        "%s counts as income of %s, and looks like the saving %s.",
                        name(line),
                        quoted(payer),
                        name(outcome)),
                plain(
                        "Is het hetzelfde geld? Dan telt het dubbel.",
                        "Is it the same money? Then it counts twice."));
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
                        text(in.say("Daarvan telt in ", "In ") + in.years(years) + " "),
                        cited(register.money(same.counted()), line, years.getFirst()),
                        text(in.say(" mee.", " of it counts.")));
        Sentence claimed =
                Phrasing.say(
                        text(in.say("Dat is minder dan ", "That is less than ")),
                        cited(register.money(same.claimed()), line, years.getFirst()),
                        text(
                                in.say(
                                        ", want meer is het effect niet waard.",
                                        ", because the outcome is not worth more.")));
        return same.counted().equals(same.claimed())
                ? Stream.of(counts)
                : Stream.of(counts, claimed);
    }

    /// "Telt in geen enkel jaar mee: “Oud”, € 5.000 in 2024 en eerder."
    private Sentence never(NeverCounts never) {
        return told(
                in.say("Telt in geen enkel jaar mee: ", "Does not count in any year: ")
                        + name(never.line())
                        + (never.years().isEmpty() ? "" : ", "),
                silent(never.years()),
                farther(never.farther()) + ".",
                (number, year) -> cited(number, never.line(), year));
    }

    private String amount(SilentYear year) {
        Money amount = year.amount();
        return amount == null
                ? in.say("een onbekend bedrag", "an unknown amount")
                : amount.equals(Money.ZERO)
                        ? in.say("geen bedrag", "no amount")
                        : register.money(amount);
    }

    private String farther(Farther years) {
        return switch (years) {
            case NO -> "";
            case BEFORE -> in.say(", en eerder", ", and earlier");
            case AFTER -> in.say(", en later", ", and later");
        };
    }

    private Sentence because(Silence why) {
        return switch (why) {
            case OTHER_YEARS ->
                    plain(
                            "Die jaren vallen buiten de begroting.",
                            "Those years are outside the budget.");
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

    /// "Van “Onderhoud” telt niet mee: € 500 in 2031, € 700 in 2032 en 2033."
    private Sentence leftOut(YearsLeftOut left) {
        return told(
                doesNotCount(left.line()),
                silent(left.years()),
                ".",
                (number, year) -> cited(number, left.line(), year));
    }

    private Sentence leftOut(QuantitiesLeftOut left) {
        return told(
                doesNotCount(left.driver()),
                InYears.alike(left.years(), SilentQuantity::year, this::quantity),
                ".",
                (number, year) -> cited(number, left.driver(), year));
    }

    private String doesNotCount(String of) {
        return in.say("Van %s telt niet mee: ", "Part of %s does not count: ").formatted(name(of));
    }

    private String quantity(SilentQuantity year) {
        BigDecimal quantity = year.quantity();
        return quantity == null
                ? in.say("een onbekend aantal", "an unknown quantity")
                : register.number(quantity);
    }

    private List<InYears> silent(List<SilentYear> years) {
        return InYears.alike(years, SilentYear::year, this::amount);
    }

    private Sentence told(
            String before, List<InYears> all, String after, BiFunction<String, Year, Run> number) {
        List<Run> runs = new ArrayList<>();
        runs.add(text(before));
        String between = "";
        for (InYears each : all) {
            runs.add(text(between));
            runs.add(number.apply(each.number(), each.years().getFirst()));
            runs.add(text(" in " + in.years(each.years())));
            between = ", ";
        }
        runs.add(text(after));
        return new Sentence(runs);
    }

    private List<Sentence> later(String line, Year level) {
        return List.of(
                plain(
                        "%s staat in prijzen van %s, na het laatste jaar.",
                        "%s is in prices of %s, after the last year.", name(line), level),
                plain("Elk jaar telt het daarom voor minder.", "So it counts for less each year."));
    }

    private Sentence noYears(String outcome) {
        return plain(
                "Effect %s duurt nul jaar en telt dus niet mee.",
                "Outcome %s lasts zero years, so it does not count.", name(outcome));
    }

    private List<Sentence> recurs(String line, int years) {
        return List.of(
                Phrasing.say(
                        text(
                                in.say(
                                                "%s heet eenmalig, maar telt ",
                                                "%s is called one-off, but counts in ")
                                        .formatted(name(line))),
                        cited(years + in.say(" jaar", " years"), line, null),
                        text(in.say(" mee.", "."))),
                plain("Naar zijn aard is dat structureel.", "By its nature that is recurring."));
    }

    private List<Sentence> beside(OneOffBesideInvestment beside) {
        return List.of(
                plain(
                        beside.bought().size() == 1
                                ? "In %s komt eenmalig binnen: %s. Dan wordt %s gekocht."
                                : "In %s komt eenmalig binnen: %s. Dan worden %s gekocht.",
                        beside.bought().size() == 1
                                ? "One-off income in %s: %s. In that year %s is bought."
                                : "One-off income in %s: %s. In that year %s are bought.",
                        beside.year(),
                        names(beside.income()),
                        names(beside.bought())),
                Phrasing.say(
                        text(in.say("Daardoor lijkt er dat jaar ", "That makes it seem as if ")),
                        Phrasing.cited(
                                register.money(beside.surplus()),
                                beside.income().stream()
                                        .flatMap(id -> register.notes(id).stream())
                                        .toList(),
                                beside.year()),
                        text(in.say(" over te zijn.", " is left over."))),
                plain(
                        "Een bijdrage aan een investering mag van de aankoopprijs af.",
                        "A contribution to an investment may be deducted from its price."));
    }

    private List<Sentence> ends(String line, Year last) {
        return List.of(
                plain(
                        "%s heet structureel, maar houdt op na %s.",
                        "%s is called recurring, but ends after %s.", name(line), last),
                plain(
                        "Wat ophoudt, is naar zijn aard eenmalig.",
                        "What ends is by its nature one-off."));
    }

    /// "Reserves betalen structurele lasten: € 40.000 in 2027 tot en met 2030."
    private List<Sentence> covered(CoveredByReserves covered) {
        return List.of(
                told(
                        in.say(
                                "Reserves betalen structurele lasten: ",
                                "Reserves pay recurring costs: "),
                        InYears.alike(
                                covered.years(),
                                CoveredYear::year,
                                year -> register.money(year.amount())),
                        ".",
                        (number, year) -> Phrasing.cited(number, register.ofReserves(), year)),
                plain("Dat is geen structurele dekking.", "That is not recurring cover."));
    }

    private Sentence agree(List<Year> years) {
        return plain(
                "De inbreng bij “Waarde voor de samenleving” klopt met de begroting van %s.",
                "The inputs under “Value for society” agree with the budget of %s.",
                in.years(years));
    }

    private List<Sentence> differ(List<Year> years, List<PartyInput> parties) {
        Sentence first =
                plain(
                        "De inbreng bij “Waarde voor de samenleving” verschilt van de begroting"
                                + " van %s.",
                        "The inputs under “Value for society” differ from the budget of %s.",
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

    private String names(List<String> ids) {
        return in.names(ids.stream().map(register::name).toList());
    }

    private Sentence plain(String dutch, String english, Object... values) {
        return in.plain(dutch, english, values);
    }

    private String name(String id) {
        return quoted(register.name(id));
    }

    /// A number that leads to where it is from, where there is such a place.
    private Run cited(String number, String line, @Nullable Year year) {
        return Phrasing.cited(number, register.notes(line), year);
    }
}

package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.sluitend.finance.Money;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.PlainText;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Findings.Topic;
import nl.sluitend.reports.paragraph.Statement.Extremes;
import nl.sluitend.reports.paragraph.Statement.Item;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfCeiling;
import nl.sluitend.reports.paragraph.Statement.OfCredit;
import nl.sluitend.reports.paragraph.Statement.OfDivision;
import nl.sluitend.reports.paragraph.Statement.OfInvestment;
import nl.sluitend.reports.paragraph.Statement.OfReserves;
import nl.sluitend.reports.paragraph.Statement.OfSide;
import nl.sluitend.reports.paragraph.Statement.OfSociety;
import nl.sluitend.reports.paragraph.Statement.OfStructure;
import nl.sluitend.reports.paragraph.Statement.OfUnknowns;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;
import nl.sluitend.reports.paragraph.Statement.Sum;
import nl.sluitend.reports.paragraph.Statement.YearlyAmount;
import nl.sluitend.reports.wording.Isolation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// Puts statements into words. What the languages share is here: how a sentence is put together,
/// and how lists, years and sums are written.
abstract sealed class Phrasing permits Dutch, English {

    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String MINUS = "\u2212";
    private static final int SPAN = 3;

    static Phrasing in(Language language) {
        return switch (language) {
            case NL -> new Dutch();
            case EN -> new English();
        };
    }

    abstract String title(Topic topic);

    abstract Sentence ofSide(OfSide statement);

    abstract Sentence ofDivision(OfDivision statement);

    abstract Sentence ofVerdict(OfVerdict statement);

    abstract Sentence ofBalance(OfBalance statement);

    abstract Sentence ofStructure(OfStructure statement);

    abstract Sentence ofInvestment(OfInvestment statement);

    abstract Sentence ofCeiling(OfCeiling statement);

    abstract Sentence ofSociety(OfSociety statement);

    abstract Sentence extremes(Extremes statement);

    abstract Sentence ofUnknowns(OfUnknowns statement);

    /// Both languages stand side by side where their sentences are built alike.
    abstract String say(String dutch, String english);

    abstract String and();

    abstract String upToAndIncluding();

    abstract char thousands();

    Sentence sentence(Statement statement) {
        return switch (statement) {
            case OfSide side -> ofSide(side);
            case OfDivision division -> ofDivision(division);
            case OfVerdict verdict -> ofVerdict(verdict);
            case OfBalance balance -> ofBalance(balance);
            case OfStructure structure -> ofStructure(structure);
            case OfInvestment investment -> ofInvestment(investment);
            case OfCredit credit -> new CreditSentences(this).of(credit);
            case OfReserves reserves -> new ReserveMovements(this).of(reserves);
            case OfCeiling ceiling -> ofCeiling(ceiling);
            case OfSociety society -> ofSociety(society);
            case Extremes extremes -> extremes(extremes);
            case OfUnknowns unknowns -> ofUnknowns(unknowns);
        };
    }

    static Sentence say(Run... runs) {
        return new Sentence(List.of(runs));
    }

    static Sentence say(String text) {
        return say(new PlainText(text));
    }

    /// A number that leads to where it is from, where there is such a place.
    static Run cited(String number, List<NoteId> notes, @Nullable Year year) {
        return notes.isEmpty() ? text(number) : new CitedFigure(number, notes, year);
    }

    Sentence plain(String dutch, String english, Object... values) {
        return say(say(dutch, english).formatted(values));
    }

    static PlainText text(String text) {
        return new PlainText(text);
    }

    CitedFigure figure(Sum sum) {
        return new CitedFigure(euros(sum.amount()), sum.notes(), sum.year());
    }

    /// `before` amount `after`: one amount, or from the least to the most.
    Sentence yearly(String before, YearlyAmount yearly, String after) {
        return yearly(before, yearly, this::figure, after);
    }

    /// The same of a balance: no word says on which side of zero it is, so its sign does.
    Sentence balance(String before, YearlyAmount yearly, String after) {
        return yearly(before, yearly, this::signed, after);
    }

    private Sentence yearly(
            String before, YearlyAmount yearly, Function<Sum, CitedFigure> shown, String after) {
        Sum most = yearly.most();
        return most == null
                ? say(text(before), shown.apply(yearly.least()), text(after))
                : say(
                        text(before),
                        shown.apply(yearly.least()),
                        text(say(" tot ", " to ")),
                        shown.apply(most),
                        text(after));
    }

    private CitedFigure signed(Sum sum) {
        String plus = sum.amount().isMoreThan(Money.ZERO) ? "+" + NO_BREAK_SPACE : "";
        return new CitedFigure(plus + euros(sum.amount()), sum.notes(), sum.year());
    }

    static CitedFigure count(List<NoteId> notes, String one, String more) {
        String counted = notes.size() + " " + (notes.size() == 1 ? one : more);
        return new CitedFigure(counted, notes, null);
    }

    String euros(Money money) {
        String digits = String.format(Locale.ROOT, "%,.0f", money.abs().amount());
        String sign = money.isNegative() ? MINUS + NO_BREAK_SPACE : "";
        return sign + "€" + NO_BREAK_SPACE + digits.replace(',', thousands());
    }

    /// "2027", "2027 en 2028", "2027 tot en met 2030", "2027, 2029 en 2030".
    String years(List<Year> years) {
        List<String> spans = new ArrayList<>();
        for (int from = 0, to; from < years.size(); from = to) {
            for (to = from + 1; to < years.size() && follows(years, to); ) {
                to++;
            }
            addSpan(years.subList(from, to), spans);
        }
        return list(spans);
    }

    private static boolean follows(List<Year> years, int index) {
        return years.get(index).equals(years.get(index - 1).plusYears(1));
    }

    private void addSpan(List<Year> years, List<String> spans) {
        if (years.size() < SPAN) {
            years.forEach(year -> spans.add(year.toString()));
        } else {
            spans.add(years.getFirst() + upToAndIncluding() + years.getLast());
        }
    }

    String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.getFirst()
                : String.join(", ", items.subList(0, last)) + " " + and() + " " + items.get(last);
    }

    String names(List<String> names) {
        return list(names.stream().map(Phrasing::quoted).toList());
    }

    static String quoted(String name) {
        return "“" + Isolation.of(name) + "”";
    }

    /// `start` “name” `with` sum `and` “name” `with` sum.
    Sentence items(String start, List<Item> items, String with) {
        List<Run> runs = new ArrayList<>();
        String before = start;
        for (Item item : items) {
            runs.add(text(before + " " + quoted(item.name()) + " " + with + " "));
            runs.add(figure(item.sum()));
            if (item.only() != null) {
                runs.add(text(" in " + item.only()));
            }
            before = " " + and();
        }
        runs.add(text("."));
        return new Sentence(runs);
    }
}

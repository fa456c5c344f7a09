package nl.sluitend.reports.paragraph;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.preparation.BudgetFrame;
import org.jspecify.annotations.Nullable;

/// A workshop about money, written down line by line.
final class Cases {

    private static final Recurrence EVERY_YEAR = Recurrence.Structural.ALWAYS;

    private final Map<Block, List<Note>> notes = new EnumMap<>(Block.class);
    private @Nullable Money ceiling;
    private @Nullable String payer;

    static WorkshopFigures example() {
        WorkshopFile file = WorkshopFile.example();
        return new WorkshopFigures(file.preparation().frame(), file.main(), Rates.NONE);
    }

    static WorkshopFigures rising() {
        return new Cases()
                .ceiling("49000")
                .indexed(Block.COSTS, "Coördinator", "48600", "0.03")
                .cost("Keuken", "8000", 2027)
                .indexed(Block.REVENUE, "Wmo-budget", "52000", "0.02")
                .income("Startsubsidie", "5000", 2027)
                .figures();
    }

    static WorkshopFigures investments() {
        return new Cases()
                .ceiling("20000")
                .invested("Bus", "90000", 5, 2028, 10_000)
                .invested("Keuken", "12000", 10, 2024, 0)
                .invested("Zaal", "500000", 40, 2035, 0)
                .income("Wmo-budget", "19000")
                .priced("Minder vallen", 2022)
                .priced("Minder eenzaam", 2027)
                .priced("Meer sport", null)
                .figures();
    }

    /// What comes from a reserve, what is called so, and what looks left over. What is bought is
    /// at a price that nobody knows, or not for sure.
    static WorkshopFigures reserves() {
        return new Cases()
                .ceiling("90000", "Gemeente (Wmo)")
                .cost("Beheer", "75000")
                .paidBy("Gemeente (Wmo)", "Wmo-budget", "88000")
                .paidBy("Wmo", "Bijdrage", "2000")
                .note(Block.REVENUE, "Uit de egalisatie", onReserves("25000"))
                .note(Block.COSTS, "Sparen", onReserves("3000"))
                .income("Algemene reserve", "1000")
                .income("Subsidie", "150000", 2028)
                .invested("Verbouwing", Estimate.between("450000", "480000", "550000"), 40, 2028, 0)
                .invested("Lift", new Estimate.Missing(), 20, 2029, 0)
                .invested("Keuken", Estimate.of(12_000), 10, 2027, 0)
                .figures();
    }

    /// Nobody knows what comes from a reserve, or what it costs beside what is known.
    static WorkshopFigures openReserves() {
        return beside600()
                .note(Block.REVENUE, "Uit de egalisatie", onReserves(new Amount.Unknown()))
                .figures();
    }

    static WorkshopFigures atMostRecurring() {
        return beside600().unknownCost("Beheer").figures();
    }

    private static Cases beside600() {
        return new Cases()
                .cost("Huur", "1000")
                .income("Subsidie", "1600")
                .income("Fonds", "300", 2027);
    }

    private static NoteMoney onReserves(String euros) {
        return onReserves(fixed(euros));
    }

    private static NoteMoney onReserves(Amount amount) {
        return new NoteMoney(amount, EVERY_YEAR, null, null, "0.10", null);
    }

    /// Who pays has no outcome, and another party has; all of it at a rate.
    static WorkshopFigures notFilledIn() {
        return new Cases()
                .cost("Huur", "20")
                .cost("Maaltijden", "10", "5")
                .paidBy("provincie", "Subsidie", "100")
                .outcome("Minder hulp", 300, "3")
                .figures(Rates.of("0.0225"));
    }

    /// With only a cost unknown what is left is at most what is known, with an income at least.
    static WorkshopFigures oneSided(boolean isCost) {
        Cases known = new Cases().cost("Huur", "1000").income("Subsidie", "4637");
        return (isCost ? known.unknownCost("Beheer") : known.unknownIncome("Fonds")).figures();
    }

    static WorkshopFigures structurallyShort() {
        return new Cases()
                .ceiling("20000")
                .cost("Huur", "14400")
                .income("Wmo-budget", "14000")
                .income("Fonds", "600", 2027)
                .income("Fonds", "600", 2028)
                .income("Fonds", "600", 2029)
                .income("Fonds", "400", 2030)
                .figures();
    }

    /// In two of the four years nothing is unknown.
    static WorkshopFigures unknownLater() {
        return new Cases()
                .ceiling("20000")
                .cost("Huur", "14400")
                .unknownCost("Feest", 2029)
                .income("Wmo-budget", "15000")
                .income("Fonds", "100", 2027)
                .figures();
    }

    Cases ceiling(String euros) {
        ceiling = Money.of(euros);
        return this;
    }

    /// A ceiling on what one payer brings in.
    Cases ceiling(String euros, String of) {
        payer = of;
        return ceiling(euros);
    }

    Cases paidBy(String party, String text, String euros) {
        return note(Block.REVENUE, text, NoteMoney.of(fixed(euros), EVERY_YEAR).paidBy(party));
    }

    Cases cost(String text, String euros) {
        return note(Block.COSTS, text, fixed(euros), EVERY_YEAR);
    }

    Cases cost(String text, String euros, int year) {
        return note(Block.COSTS, text, fixed(euros), once(year));
    }

    Cases cost(String text, String quantity, String unitPrice) {
        return note(Block.COSTS, text, variable(quantity, unitPrice), EVERY_YEAR);
    }

    Cases uncertainCost(String text, Estimate perYear) {
        return note(Block.COSTS, text, new Amount.Fixed(perYear), EVERY_YEAR);
    }

    Cases unknownCost(String text) {
        return note(Block.COSTS, text, new Amount.Unknown(), EVERY_YEAR);
    }

    Cases unknownCost(String text, int year) {
        return note(Block.COSTS, text, new Amount.Unknown(), once(year));
    }

    Cases income(String text, String quantity, String unitPrice) {
        return note(Block.REVENUE, text, variable(quantity, unitPrice), EVERY_YEAR);
    }

    Cases income(String text, String euros) {
        return note(Block.REVENUE, text, fixed(euros), EVERY_YEAR);
    }

    Cases income(String text, String euros, int year) {
        return note(Block.REVENUE, text, fixed(euros), once(year));
    }

    Cases unknownIncome(String text) {
        return note(Block.REVENUE, text, new Amount.Unknown(), EVERY_YEAR);
    }

    Cases listed(String text, int from, long... values) {
        return listed(
                text, from, Arrays.stream(values).mapToObj(Estimate::of).toArray(Estimate[]::new));
    }

    Cases listed(String text, int from, Estimate... values) {
        Amount listed = new Amount.Listed(Year.of(from), List.of(values));
        return note(Block.COSTS, text, listed, EVERY_YEAR);
    }

    Cases everyYearOnce(String text, String euros) {
        Recurrence once = new Recurrence.Incidental(Year.of(2027), Year.of(2030));
        return note(Block.COSTS, text, fixed(euros), once);
    }

    Cases indexed(Block block, String text, String euros, String rate) {
        NoteMoney money = NoteMoney.of(fixed(euros), EVERY_YEAR);
        Indexation rise = new Indexation(new BigDecimal(rate), Year.of(2027));
        return note(block, text, new NoteMoney(money.amount(), EVERY_YEAR, rise, null, null, null));
    }

    Cases invested(String text, String euros, int life, int from, long residual) {
        return invested(text, Estimate.of(euros), life, from, residual);
    }

    Cases invested(String text, Estimate price, int life, int from, long residual) {
        Amount bought =
                new Amount.Investment(
                        price,
                        life,
                        Money.of(residual),
                        Depreciation.LINEAR,
                        new BigDecimal("0.02"));
        return note(Block.COSTS, text, bought, new Recurrence.Structural(Year.of(from), null));
    }

    /// Of which year the price is that an outcome is valued at.
    Cases priced(String text, @Nullable Integer level) {
        PerUnit worth =
                new PerUnit(
                        Estimate.of(10),
                        Estimate.of(300),
                        null,
                        null,
                        level == null ? null : Year.of(level));
        return note(text, worth, "3");
    }

    Cases saving(String text, long euros, String outcome) {
        Amount saved = new Amount.Saving(Estimate.of(euros), "gemeente", Year.of(2028), outcome);
        return note(Block.REVENUE, text, saved, EVERY_YEAR);
    }

    Cases outcome(String text, long worth, String years) {
        return note(text, PerUnit.of(Estimate.of(worth), Estimate.of(1)), years);
    }

    private Cases note(String text, PerUnit worth, String years) {
        NoteOutcome outcome =
                new NoteOutcome(
                        "gemeente",
                        Benefit.SAVING,
                        worth,
                        Filters.NONE,
                        Estimate.of(0),
                        Estimate.of(years),
                        null,
                        null);
        List<Note> there = notes.computeIfAbsent(Block.VALUE, _ -> new ArrayList<>());
        there.add(Note.of(new NoteId("VALUE-%02d".formatted(there.size() + 1)), text, outcome));
        return this;
    }

    WorkshopFigures figures() {
        return figures(Rates.NONE);
    }

    private WorkshopFigures figures(Reference reference) {
        return new WorkshopFigures(
                new BudgetFrame(Year.of(2027), ceiling, payer),
                new Canvas(Map.copyOf(notes), List.of()),
                reference);
    }

    private Cases note(Block block, String text, Amount amount, Recurrence recurrence) {
        return note(block, text, NoteMoney.of(amount, recurrence));
    }

    private Cases note(Block block, String text, NoteMoney money) {
        List<Note> there = notes.computeIfAbsent(block, _ -> new ArrayList<>());
        NoteId id = new NoteId("%s-%02d".formatted(block, there.size() + 1));
        there.add(Note.of(id, text, money));
        return this;
    }

    private static Amount fixed(String euros) {
        return Amount.Fixed.of(Money.of(euros));
    }

    private static Amount variable(String quantity, String unitPrice) {
        return Amount.Variable.of(new BigDecimal(quantity), "stuks", Money.of(unitPrice));
    }

    private static Recurrence once(int year) {
        return Recurrence.Incidental.in(Year.of(year));
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.FRAME;
import static nl.sluitend.workshop.Scenario.PREPARATION;
import static nl.sluitend.workshop.Scenario.SUBJECT;
import static nl.sluitend.workshop.Scenario.added;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.given;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.Scenario.note;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.rules.Refusal.AMOUNT_OUT_OF_RANGE;
import static nl.sluitend.workshop.rules.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.NO_YEARS;
import static nl.sluitend.workshop.rules.Refusal.TEXT_EMPTY;
import static nl.sluitend.workshop.rules.Refusal.TEXT_TOO_LONG;
import static nl.sluitend.workshop.rules.Refusal.TEXT_UNREADABLE;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_PARTS;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_TERMS;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_YEARS;
import static nl.sluitend.workshop.rules.Refusal.YEAR_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Script;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final Limits LIMITS = Limits.STANDARD;
    private static final Recurrence EVERY_YEAR = Recurrence.Structural.ALWAYS;

    private final Scenario workshop = begun(added("a", COSTS));

    static Stream<Arguments> lengths() {
        return Stream.of(
                length(
                        LIMITS.of(Limit.NOTE_TEXT),
                        text -> new AddNote(CanvasId.MAIN, id("new"), COSTS, text)),
                length(LIMITS.of(Limit.NOTE_TEXT), text -> new EditNote(id("a"), text)),
                length(LIMITS.of(Limit.NOTE_TEXT), text -> split(text, "rest")),
                length(LIMITS.of(Limit.NOTE_TEXT), text -> split("rest", text)),
                length(LIMITS.of(Limit.TITLE), text -> new ChooseSubject(subject(text))),
                length(LIMITS.of(Limit.CONTEXT_TERM), text -> new SetContext(List.of("a", text))),
                length(LIMITS.of(Limit.LABEL), text -> guide(text, "vraag", "", "")),
                length(LIMITS.of(Limit.QUESTION), text -> guide("label", text, "", "")),
                length(LIMITS.of(Limit.NICKNAME), Join::new));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    @DisplayName("CAN11 a text of the longest length is taken, one unit more or none is not")
    void required(int longest, Function<String, Command> command) {
        workshop.when(command.apply("x".repeat(longest)), MEMBER).thenAccepted();
        refuses(command.apply("x".repeat(longest + 1)), TEXT_TOO_LONG);
        refuses(command.apply(""), TEXT_EMPTY);
        refuses(command.apply(" \n\u2003"), TEXT_EMPTY);
        refuses(command.apply("\u00A0\u200B"), TEXT_EMPTY);
    }

    static Stream<Arguments> optionalLengths() {
        return Stream.of(
                length(LIMITS.of(Limit.QUESTION), text -> guide("label", "vraag", text, "")),
                length(LIMITS.of(Limit.QUESTION), text -> guide("label", "vraag", "", text)),
                length(
                        LIMITS.of(Limit.PARTY),
                        text -> new SetBudgetFrame(new BudgetFrame(FRAME.firstYear(), null, text))),
                length(
                        LIMITS.of(Limit.UNIT),
                        text -> money(Amount.Variable.of(BigDecimal.ONE, text, Money.ZERO))));
    }

    @ParameterizedTest
    @MethodSource("optionalLengths")
    @DisplayName("CAN11 an example, a question to go on with, a unit and a payer may be empty")
    void optional(int longest, Function<String, Command> command) {
        workshop.when(command.apply("x".repeat(longest)), MEMBER).thenAccepted();
        workshop.when(command.apply(""), MEMBER).thenAccepted();
        refuses(command.apply("x".repeat(longest + 1)), TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום", "👩‍👩‍👧", "<script>", "a\nb", "\u202Eaz", "é", "x\u200Dy"})
    @DisplayName("CAN12 text is data, in any script")
    void readable(String text) {
        workshop.when(new AddNote(CanvasId.MAIN, id("new"), COSTS, text), ANNA).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\tb", "a\rb", "\0", "a\u007F", "\u0085x", "half \uD83D", "\uDC69 half"})
    @DisplayName("CAN12 control characters and halves of characters are no text")
    void unreadable(String text) {
        refuses(new AddNote(CanvasId.MAIN, id("new"), COSTS, text), TEXT_UNREADABLE);
    }

    @Test
    @DisplayName("CAN11 lengths are in UTF-16 units")
    void units() {
        refuses(
                new AddNote(
                        CanvasId.MAIN,
                        id("new"),
                        COSTS,
                        "👩".repeat(LIMITS.of(Limit.NOTE_TEXT) / 2) + "x"),
                TEXT_TOO_LONG);
    }

    @Test
    @DisplayName("CAN13 as many context terms as there may be, and one more")
    void terms() {
        atMost(
                LIMITS.of(Limit.CONTEXT_TERMS),
                count -> new SetContext(Collections.nCopies(count, "De Haar")),
                TOO_MANY_TERMS);
    }

    @Test
    @DisplayName("CAN13 a split into as many parts as there may be, and one more")
    void parts() {
        atMost(
                LIMITS.of(Limit.SPLIT_PARTS),
                parts ->
                        new SplitNote(
                                id("a"),
                                "rest",
                                numbered(parts - 1).map(id -> new NewNote(id, "deel")).toList()),
                TOO_MANY_PARTS);
    }

    @Test
    @DisplayName("CAN53 an amount that is listed per year names one year at least")
    void noYears() {
        refuses(money(new Amount.Listed(FRAME.firstYear(), List.of())), NO_YEARS);
        workshop.when(money(listed(1))).thenAccepted();
    }

    @Test
    @DisplayName("CAN13 an amount is listed for as many years as there may be, and one more")
    void listedYears() {
        atMost(LIMITS.of(Limit.LISTED_YEARS), years -> money(listed(years)), TOO_MANY_YEARS);
    }

    private static Amount listed(int years) {
        return new Amount.Listed(FRAME.firstYear(), Collections.nCopies(years, Estimate.of(1)));
    }

    @Test
    @DisplayName("CAN5 a workshop does not begin with two notes of one id")
    void twice() {
        Canvas twice =
                new Canvas(
                        Map.of(COSTS, List.of(note("a"))),
                        List.of(new Shelved(note("a"), Block.VALUE, null)));

        given().when(create(twice)).thenRefused(NOTE_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999999", "999999999999.9999", "0.0001", "1.50000"})
    @DisplayName("CAN14 amounts have twelve digits and four decimals, and are not negative")
    void amounts(String euros) {
        amounts(new BigDecimal(euros)).forEach(c -> workshop.when(c).thenAccepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1000000000000", "0.00001", "-1"})
    @DisplayName("CAN14 other amounts are refused, wherever they stand")
    void otherAmounts(String euros) {
        amounts(new BigDecimal(euros)).forEach(command -> refuses(command, AMOUNT_OUT_OF_RANGE));
    }

    private static Stream<Command> amounts(BigDecimal value) {
        Money money = new Money(value);
        return Stream.of(
                money(Amount.Fixed.of(money)),
                money(Amount.Variable.of(value, "", Money.ZERO)),
                money(Amount.Variable.of(BigDecimal.ONE, "", money)),
                new SetBudgetFrame(new BudgetFrame(FRAME.firstYear(), money, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 2100})
    @DisplayName("CAN14 the first and the last year are taken")
    void years(int year) {
        years(Year.of(year)).forEach(command -> workshop.when(command).thenAccepted());
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    @DisplayName("CAN14 a year before or after is refused, wherever it stands")
    void otherYears(int year) {
        years(Year.of(year)).forEach(command -> refuses(command, YEAR_OUT_OF_RANGE));
    }

    private static Stream<Command> years(Year year) {
        return Stream.of(
                new SetBudgetFrame(new BudgetFrame(year, null, null)),
                new SetFacet(
                        id("a"),
                        NoteMoney.of(new Amount.Unknown(), Recurrence.Incidental.in(year))));
    }

    @Test
    @DisplayName(
            "CAN15 everything the limits have against a workshop is named, each with its place")
    void objections() {
        Preparation preparation =
                new Preparation(
                        subject(" "),
                        List.of("a", ""),
                        PREPARATION.guide(),
                        FRAME,
                        Script.NONE,
                        new Naming.Anonymous());
        Canvas canvas = new Canvas(Map.of(COSTS, List.of(Note.of(id("a"), "\0"))), List.of());

        assertThat(
                        new WorkshopDecider(LIMITS)
                                .objections(
                                        new CreateWorkshop(
                                                preparation, Map.of(CanvasId.MAIN, canvas))))
                .containsExactly(
                        new Objection<>("/preparation/subject/title", TEXT_EMPTY),
                        new Objection<>("/preparation/context/1", TEXT_EMPTY),
                        new Objection<>(
                                "/canvases/main-canvas/blocks/COSTS/0/text", TEXT_UNREADABLE));
    }

    private static final Actor MEMBER = Actor.unmarked(Role.FACILITATOR, Scenario.ANNA_ID);

    private void refuses(Command command, Refusal refusal) {
        workshop.when(command, MEMBER).thenRefused(refusal);
    }

    private void atMost(int most, IntFunction<Command> command, Refusal refusal) {
        workshop.when(command.apply(most)).thenAccepted();
        refuses(command.apply(most + 1), refusal);
    }

    private static Arguments length(int longest, Function<String, Command> command) {
        return Arguments.of(longest, command);
    }

    private static Subject subject(String title) {
        return new Subject(SUBJECT.kind(), title);
    }

    private static Command split(String text, String other) {
        return new SplitNote(id("a"), text, List.of(new NewNote(id("other"), other)));
    }

    private static Command guide(String label, String question, String example, String followUp) {
        return new EditGuide(COSTS, new BlockGuide(label, question, example, followUp));
    }

    private static Command money(Amount amount) {
        return new SetFacet(id("a"), NoteMoney.of(amount, EVERY_YEAR));
    }

    private static CreateWorkshop create(Canvas canvas) {
        return new CreateWorkshop(PREPARATION, Map.of(CanvasId.MAIN, canvas));
    }

    private static Stream<NoteId> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> id("%04d".formatted(i)));
    }
}

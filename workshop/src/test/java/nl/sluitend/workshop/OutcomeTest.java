package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.LESS_HELP;
import static nl.sluitend.workshop.Scenario.TEN_EUROS;
import static nl.sluitend.workshop.Scenario.added;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.Scenario.note;
import static nl.sluitend.workshop.Scenario.outcome;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.notes.Block.REVENUE;
import static nl.sluitend.workshop.notes.Block.VALUE;
import static nl.sluitend.workshop.rules.Refusal.AMOUNT_OUT_OF_RANGE;
import static nl.sluitend.workshop.rules.Refusal.DURATION_OUT_OF_RANGE;
import static nl.sluitend.workshop.rules.Refusal.NOTE_ON_SHELF;
import static nl.sluitend.workshop.rules.Refusal.NOTE_UNKNOWN;
import static nl.sluitend.workshop.rules.Refusal.NOT_IN_THIS_BLOCK;
import static nl.sluitend.workshop.rules.Refusal.RANGE_OUT_OF_ORDER;
import static nl.sluitend.workshop.rules.Refusal.SHARE_OUT_OF_RANGE;
import static nl.sluitend.workshop.rules.Refusal.TEXT_EMPTY;
import static nl.sluitend.workshop.rules.Refusal.TEXT_TOO_LONG;
import static nl.sluitend.workshop.rules.Refusal.TEXT_UNREADABLE;
import static nl.sluitend.workshop.rules.Refusal.YEAR_OUT_OF_RANGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.figures.BudgetPlan;
import nl.sluitend.workshop.figures.ImpactPlan;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

    private static final Limits LIMITS = Limits.STANDARD;
    private static final Event GIVEN = new NoteEvent.FacetSet(id("value"), LESS_HELP);

    private final Scenario workshop =
            begun(
                    added("value", VALUE),
                    added("grant", REVENUE),
                    added("bus", COSTS),
                    added("shelved", VALUE),
                    new NoteEvent.NoteShelved(id("shelved")));

    @Test
    @DisplayName("CAN30 notes in the value proposition and the revenue streams get an outcome")
    void blocks() {
        workshop.when(set("value")).then(GIVEN);
        workshop.when(set("grant")).then(new NoteEvent.FacetSet(id("grant"), LESS_HELP));
        workshop.when(set("bus")).thenRefused(NOT_IN_THIS_BLOCK);
        workshop.when(set("gone")).thenRefused(NOTE_UNKNOWN);
        workshop.when(set("shelved")).thenRefused(NOTE_ON_SHELF);
        assertThat(Stream.of(Block.values()).filter(FacetKind.OUTCOME::fits))
                .containsExactly(VALUE, REVENUE);
    }

    @Test
    @DisplayName("CAN30 an outcome is taken off, wherever on the sheet its note went")
    void takesOff() {
        Event away = new NoteEvent.NoteMoved(id("value"), CanvasId.MAIN, COSTS, null);
        Event off = new NoteEvent.FacetCleared(id("value"), FacetKind.OUTCOME);
        Scenario moved = begun(added("value", VALUE), GIVEN, away);

        moved.when(new ClearFacet(id("value"), FacetKind.OUTCOME)).then(off);
        assertThat(begun(added("value", VALUE), GIVEN, away, off).canvas().at(COSTS))
                .containsExactly(note("value"));
    }

    @Test
    @DisplayName("CAN30 an outcome stays with a note that leaves, and counts again when it is back")
    void stays() {
        Event away = new NoteEvent.NoteMoved(id("value"), CanvasId.MAIN, COSTS, null);
        Event back = new NoteEvent.NoteMoved(id("value"), CanvasId.MAIN, REVENUE, null);
        Event shelved = new NoteEvent.NoteShelved(id("value"));
        Event restored = new NoteEvent.NoteRestored(id("value"));

        assertThat(outcomes(GIVEN)).containsExactly(LESS_HELP.row("the-note-value", "value"));
        assertThat(outcomes(GIVEN, away)).isEmpty();
        assertThat(outcomes(GIVEN, away, back)).hasSize(1);
        assertThat(outcomes(GIVEN, shelved)).isEmpty();
        assertThat(outcomes(GIVEN, shelved, restored)).hasSize(1);
    }

    @Test
    @DisplayName("CAN8 a split leaves the outcome on the note; text and money leave it alone")
    void keeps() {
        List<NewNote> others = List.of(new NewNote(id("other"), "other"));
        Event split = new NoteEvent.NoteSplit(id("value"), "part", others);
        Event moved = new NoteEvent.NoteMoved(id("value"), CanvasId.MAIN, REVENUE, null);
        Event priced = new NoteEvent.FacetSet(id("value"), TEN_EUROS);
        List<Note> notes =
                begun(added("value", VALUE), GIVEN, moved, priced, split).canvas().at(REVENUE);

        assertThat(notes)
                .containsExactly(
                        Note.of(id("value"), "part", LESS_HELP, TEN_EUROS),
                        Note.of(id("other"), "other"));
    }

    @Test
    @DisplayName("CAN18 a revenue with an outcome and without an amount is no line")
    void noLine() {
        Event outcome = new NoteEvent.FacetSet(id("grant"), LESS_HELP);
        Event priced = new NoteEvent.FacetSet(id("grant"), TEN_EUROS);
        Event toCosts = new NoteEvent.NoteMoved(id("grant"), CanvasId.MAIN, COSTS, null);

        assertThat(lines(added("grant", REVENUE))).hasSize(1);
        assertThat(lines(added("grant", REVENUE), outcome)).isEmpty();
        assertThat(lines(added("grant", REVENUE), outcome, priced)).hasSize(1);
        assertThat(lines(added("grant", REVENUE), outcome, toCosts)).hasSize(1);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                worth(Estimate.of("-999999999999.9999")),
                worth(new Estimate.Missing()),
                worth(Estimate.between("1", "1", "2")),
                share("0"),
                share("1"),
                share("0.0001"),
                duration(String.valueOf(LIMITS.of(Limit.OUTCOME_YEARS))),
                duration("0"),
                duration("0.25"),
                with(2000, "x".repeat(200), "x".repeat(200), "x".repeat(140)),
                with(2100, "", "", ""),
                named("x".repeat(LIMITS.of(Limit.PARTY))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    @DisplayName("CAN31 an outcome may go up to its limits, be a loss, or be unknown")
    void taken(NoteOutcome outcome) {
        workshop.when(new SetFacet(id("value"), outcome)).thenAccepted();
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                refused(worth(Estimate.of("1000000000000")), AMOUNT_OUT_OF_RANGE),
                refused(worth(Estimate.of("0.00001")), AMOUNT_OUT_OF_RANGE),
                refused(worth(Estimate.between("2", "1", "3")), RANGE_OUT_OF_ORDER),
                refused(share("1.0001"), SHARE_OUT_OF_RANGE),
                refused(share("-0.0001"), SHARE_OUT_OF_RANGE),
                refused(duration("25.0001"), DURATION_OUT_OF_RANGE),
                refused(duration("-1"), DURATION_OUT_OF_RANGE),
                refused(with(1999, "", "", ""), YEAR_OUT_OF_RANGE),
                refused(with(2101, "", "", ""), YEAR_OUT_OF_RANGE),
                refused(with(2027, "x".repeat(201), "", ""), TEXT_TOO_LONG),
                refused(with(2027, "", "x".repeat(201), ""), TEXT_TOO_LONG),
                refused(with(2027, "", "", "x".repeat(141)), TEXT_TOO_LONG),
                refused(with(2027, "", "\u0085", ""), TEXT_UNREADABLE),
                refused(named(" "), TEXT_EMPTY),
                refused(named("x".repeat(LIMITS.of(Limit.PARTY) + 1)), TEXT_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    @DisplayName("CAN31 an outcome past a limit is refused")
    void refuses(NoteOutcome outcome, Refusal refusal) {
        workshop.when(new SetFacet(id("value"), outcome)).thenRefused(refusal);
    }

    @Test
    @DisplayName("CAN31 each of the shares is checked, drop-off too")
    void shares() {
        Estimate fine = Estimate.of(0);
        Estimate wrong = Estimate.of(2);
        Stream.of(
                        filtered(new Filters(wrong, fine, fine), fine),
                        filtered(new Filters(fine, wrong, fine), fine),
                        filtered(new Filters(fine, fine, wrong), fine),
                        filtered(Filters.NONE, wrong))
                .forEach(each ->
                        workshop.when(new SetFacet(id("value"), each))
                                .thenRefused(SHARE_OUT_OF_RANGE));
    }

    @Test
    @DisplayName("CAN15 what is wrong with an outcome that a workshop begins with has its place")
    void objections() {
        Note note = Note.of(id("a"), "a", outcome("", perUnit(Estimate.of("0.00001"))));
        Canvas canvas = new Canvas(Map.of(VALUE, List.of(note)), List.of());

        assertThat(
                        new WorkshopDecider(LIMITS)
                                .objections(
                                        new CreateWorkshop(
                                                Scenario.PREPARATION,
                                                Map.of(CanvasId.MAIN, canvas))))
                .containsExactly(
                        new Objection<>(
                                "/canvases/main-canvas/blocks/VALUE/0/facets/0/party", TEXT_EMPTY),
                        new Objection<>(
                                "/canvases/main-canvas/blocks/VALUE/0/facets/0/worth/quantity",
                                AMOUNT_OUT_OF_RANGE));
    }

    private static Command set(String name) {
        return new SetFacet(id(name), LESS_HELP);
    }

    private static List<Outcome> outcomes(Event... events) {
        Event[] all =
                Stream.concat(Stream.of(added("value", VALUE)), Stream.of(events))
                        .toArray(Event[]::new);
        return ImpactPlan.of(begun(all).canvas()).outcomes();
    }

    private static List<BudgetLine> lines(Event... events) {
        return BudgetPlan.of(Scenario.FRAME, begun(events).canvas()).lines();
    }

    private static PerUnit perUnit(Estimate quantity) {
        return PerUnit.of(quantity, Estimate.of(1));
    }

    private static Arguments worth(Estimate quantity) {
        return Arguments.of(outcome("Gemeente", perUnit(quantity)));
    }

    private static Arguments named(String party) {
        return Arguments.of(outcome(party, perUnit(Estimate.of(1))));
    }

    private static Arguments share(String share) {
        return Arguments.of(
                filtered(
                        new Filters(Estimate.of(0), Estimate.of(share), Estimate.of(0)),
                        Estimate.of(0)));
    }

    private static Arguments duration(String years) {
        return Arguments.of(changed(LESS_HELP.worth(), Filters.NONE, Estimate.of(0), years, null));
    }

    private static Arguments with(int year, String described, String source, String indicator) {
        PerUnit worth =
                new PerUnit(Estimate.of(1), Estimate.of(1), described, source, Year.of(year));
        return Arguments.of(changed(worth, Filters.NONE, Estimate.of(0), "1", indicator));
    }

    private static NoteOutcome filtered(Filters filters, Estimate dropOff) {
        return changed(LESS_HELP.worth(), filters, dropOff, "1", null);
    }

    private static NoteOutcome changed(
            PerUnit worth,
            Filters filters,
            Estimate dropOff,
            String years,
            @Nullable String indicator) {
        return new NoteOutcome(
                "Gemeente",
                Outcome.Benefit.SOCIAL_VALUE,
                worth,
                filters,
                dropOff,
                Estimate.of(years),
                Outcome.Start.AFTER,
                indicator);
    }

    private static Arguments refused(Arguments outcome, Refusal refusal) {
        return Arguments.of(outcome.get()[0], refusal);
    }
}

package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.Scenario.BLOCK_GUIDE;
import static nl.sluitend.workshop.Scenario.CREATED;
import static nl.sluitend.workshop.Scenario.TEN_EUROS;
import static nl.sluitend.workshop.Scenario.added;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.given;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.Scenario.texts;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.notes.Block.REVENUE;
import static nl.sluitend.workshop.notes.Block.VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.workshop.figures.BudgetPlan;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.ParticipantId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopEvolutionTest {

    private final Event[] three = {added("a", COSTS), added("b", COSTS), added("c", VALUE)};

    @Test
    @DisplayName("CAN7 a moved note lies before the other, or last")
    void moves() {
        assertThat(costs(new NoteEvent.NoteMoved(id("c"), CanvasId.MAIN, COSTS, id("b"))))
                .containsExactly("a", "c", "b");
        assertThat(costs(new NoteEvent.NoteMoved(id("a"), CanvasId.MAIN, COSTS, null)))
                .containsExactly("b", "a");
        assertThat(costs(new NoteEvent.NoteMoved(id("b"), CanvasId.MAIN, COSTS, id("a"))))
                .containsExactly("b", "a");
        assertThat(costs(new NoteEvent.NoteMoved(id("a"), CanvasId.MAIN, VALUE, null)))
                .containsExactly("b");
    }

    @Test
    @DisplayName("A state shares with the one before it the marks that an event leaves as they are")
    void sharesMarks() {
        Mark mark = new Mark("A".repeat(22));
        Scenario before = begun().then(added("a", COSTS), Map.of(id("a").value(), mark));
        Scenario after = before.then(new NoteEvent.NoteEdited(id("a"), "other"));

        assertThat(marks(after)).isSameAs(marks(before)).isEqualTo(Map.of(id("a"), mark));
    }

    private static Map<NoteId, Mark> marks(Scenario scenario) {
        return requireNonNull(scenario.workshop()).notes().marks();
    }

    @Test
    @DisplayName("CAN8 the parts of a split lie right after it; its money stays with the first")
    void splits() {
        List<NewNote> others = List.of(new NewNote(id("x"), "x"), new NewNote(id("y"), "y"));
        Canvas canvas =
                then(
                                new NoteEvent.FacetSet(id("a"), TEN_EUROS),
                                new NoteEvent.NoteSplit(id("a"), "a1", others))
                        .canvas();

        assertThat(texts(canvas.at(COSTS))).containsExactly("a1", "x", "y", "b");
        assertThat(canvas.at(COSTS).get(0).money()).isEqualTo(TEN_EUROS);
        assertThat(canvas.at(COSTS).get(1).money()).isNull();
    }

    @Test
    @DisplayName("CAN9 a note comes back from the shelf where it lay, as it was")
    void restores() {
        Scenario shelved =
                then(
                        new NoteEvent.FacetSet(id("a"), TEN_EUROS),
                        new NoteEvent.NoteShelved(id("a"), id("b")));
        Canvas restored = then(shelved, new NoteEvent.NoteRestored(id("a")));

        assertThat(texts(shelved.canvas().at(COSTS))).containsExactly("b");
        assertThat(shelved.canvas().shelf())
                .containsExactly(new Shelved(Note.of(id("a"), "a", TEN_EUROS), COSTS, id("b")));
        assertThat(restored.at(COSTS)).first().isEqualTo(Note.of(id("a"), "a", TEN_EUROS));
        assertThat(restored.shelf()).isEmpty();
    }

    @Test
    @DisplayName("CAN9 it comes back before what followed it, though that was on the shelf as well")
    void restoresBetween() {
        Scenario both =
                then(
                        added("d", COSTS),
                        new NoteEvent.NoteShelved(id("a"), id("b")),
                        new NoteEvent.NoteShelved(id("b"), id("d")));

        assertThat(texts(then(both, new NoteEvent.NoteRestored(id("a"))).at(COSTS)))
                .containsExactly("a", "d");
        Scenario later = both.then(new NoteEvent.NoteRestored(id("b")));
        assertThat(texts(then(later, new NoteEvent.NoteRestored(id("a"))).at(COSTS)))
                .containsExactly("a", "b", "d");
    }

    @Test
    @DisplayName("CAN9 it comes back though those on the shelf follow one another in a circle")
    void restoresFromACircle() {
        Scenario circle =
                then(
                        new NoteEvent.NoteShelved(id("a"), id("b")),
                        new NoteEvent.NoteRestored(id("a")),
                        new NoteEvent.NoteMoved(id("a"), CanvasId.MAIN, COSTS, null),
                        new NoteEvent.NoteShelved(id("b"), id("a")),
                        new NoteEvent.NoteShelved(id("a"), id("b")));

        assertThat(texts(then(circle, new NoteEvent.NoteRestored(id("a"))).at(COSTS)))
                .containsExactly("a");
    }

    @Test
    @DisplayName("CAN9 it comes back last when what followed it lies elsewhere by now")
    void restoresLast() {
        Scenario moved =
                then(
                        added("d", COSTS),
                        new NoteEvent.NoteShelved(id("a"), id("b")),
                        new NoteEvent.NoteMoved(id("b"), CanvasId.MAIN, VALUE, null));

        assertThat(texts(then(moved, new NoteEvent.NoteRestored(id("a"))).at(COSTS)))
                .containsExactly("d", "a");
    }

    @Test
    @DisplayName("CAN2 what was prepared changes, and the rest stays")
    void prepares() {
        var guide = new BlockGuide("Kosten", "Wat kost het?", "", "");
        Preparation prepared =
                preparation(
                        new PreparationEvent.ContextSet(List.of("De Haar")),
                        new PreparationEvent.GuideEdited(COSTS, guide));

        assertThat(prepared.context()).containsExactly("De Haar");
        assertThat(prepared.guide().at(COSTS)).isEqualTo(guide);
        assertThat(prepared.guide().at(VALUE)).isEqualTo(BLOCK_GUIDE);
        assertThat(prepared.subject()).isEqualTo(Scenario.SUBJECT);
    }

    @Test
    @DisplayName("CAN18 every note in a money block is a line; without an amount it is unknown")
    void plan() {
        Budget budget =
                plan(
                        added("a", COSTS),
                        added("b", REVENUE),
                        added("c", VALUE),
                        new NoteEvent.FacetSet(id("a"), TEN_EUROS));

        assertThat(budget.lines())
                .containsExactly(
                        BudgetLine.of(
                                "the-note-a",
                                "a",
                                Direction.COST,
                                TEN_EUROS.amount(),
                                TEN_EUROS.recurrence()),
                        BudgetLine.of(
                                "the-note-b",
                                "b",
                                Direction.INCOME,
                                new Amount.Unknown(),
                                Recurrence.Structural.ALWAYS));
        assertThat(budget.horizon().first()).isEqualTo(Year.of(2027));
    }

    @Test
    @DisplayName(
            "CAN10 money stays with a note that leaves the money blocks, and counts again later")
    void moneyStays() {
        Event priced = new NoteEvent.FacetSet(id("a"), TEN_EUROS);
        Event away = new NoteEvent.NoteMoved(id("a"), CanvasId.MAIN, VALUE, null);
        Event back = new NoteEvent.NoteMoved(id("a"), CanvasId.MAIN, REVENUE, null);

        assertThat(plan(added("a", COSTS), priced, away).lines()).isEmpty();
        assertThat(plan(added("a", COSTS), priced, away, back).lines())
                .extracting(BudgetLine::direction, BudgetLine::amount)
                .containsExactly(tuple(Direction.INCOME, TEN_EUROS.amount()));
    }

    @Test
    @DisplayName("CAN19 a history that does not fit is a bug, and is not read on")
    void broken() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> given(added("a", COSTS)));
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> begun(new NoteEvent.NoteEdited(id("gone"), "x")));
        assertThatIllegalStateException().isThrownBy(() -> given(CREATED, CREATED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "seven77",
                "with space",
                "punt.punt",
                "a/b-c-d-e",
                "ééééééééé",
                "line\nbreak"
            })
    @DisplayName("CAN20 an identifier has 8 to 40 letters, digits, hyphens or underscores")
    void identifiers(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteId(value));
        assertThatIllegalArgumentException().isThrownBy(() -> new ParticipantId("x".repeat(41)));
        assertThat(new WorkshopId("A-z_0189")).hasToString("A-z_0189");
        assertThat(new NoteId("x".repeat(40)).value()).hasSize(40);
    }

    @Test
    @DisplayName("CAN21 a guide has a question for each of the nine blocks")
    void guides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Guide(Map.of(COSTS, BLOCK_GUIDE)));
    }

    private Scenario then(Event... events) {
        Event[] all = new Event[three.length + events.length];
        System.arraycopy(three, 0, all, 0, three.length);
        System.arraycopy(events, 0, all, three.length, events.length);
        return begun(all);
    }

    private static Canvas then(Scenario scenario, Event event) {
        return scenario.then(event).canvas();
    }

    private List<String> costs(Event event) {
        return texts(then(event).canvas().at(COSTS));
    }

    private static Preparation preparation(Event... events) {
        return workshop(events).preparation();
    }

    private static Workshop workshop(Event... events) {
        return begun(events).state();
    }

    private static Budget plan(Event... events) {
        return BudgetPlan.of(Scenario.FRAME, begun(events).canvas());
    }
}

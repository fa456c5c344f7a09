package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.TEN_EUROS;
import static nl.sluitend.workshop.Scenario.added;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.rules.Refusal.CHANGED_MEANWHILE;
import static nl.sluitend.workshop.rules.Refusal.INVESTMENT_INDEXED;
import static nl.sluitend.workshop.rules.Refusal.RESIDUAL_ABOVE_PRICE;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_TERMS;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent.FacetCleared;
import nl.sluitend.workshop.notes.NoteEvent.FacetSet;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.SeenFacet;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.PreparationEvent.BudgetFrameSet;
import nl.sluitend.workshop.preparation.PreparationEvent.ContextSet;
import nl.sluitend.workshop.preparation.PreparationEvent.GuideEdited;
import nl.sluitend.workshop.preparation.PreparationEvent.SubjectChosen;
import nl.sluitend.workshop.preparation.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two people change one thing, and the second has not seen what the first made of it.
class SeenTest {

    private static final NoteMoney SEEN = TEN_EUROS.paidBy("Gemeente");
    private static final NoteMoney DEARER =
            NoteMoney.of(Amount.Fixed.of(Money.of(20)), Structural.ALWAYS).paidBy("Gemeente");

    private static final Amount.Investment BUS =
            new Amount.Investment(
                    Estimate.of(80_000), 8, Money.ZERO, Depreciation.LINEAR, BigDecimal.ZERO);

    private final Scenario edited = begun(added("bus", COSTS), new NoteEdited(id("bus"), "Belbus"));

    @Test
    @DisplayName("CAN70 a text is not replaced by somebody who has not seen it")
    void text() {
        edited.when(new EditNote(id("bus"), "Taxi", "bus")).thenRefused(CHANGED_MEANWHILE);
        edited.when(new EditNote(id("bus"), "Taxi", "Belbus"))
                .then(new NoteEdited(id("bus"), "Taxi"));
        edited.when(new EditNote(id("bus"), "Belbus", "bus"))
                .then(new NoteEdited(id("bus"), "Belbus"));
    }

    @Test
    @DisplayName("CAN70 nor is it split")
    void split() {
        List<NewNote> others = List.of(new NewNote(id("other"), "Tanken"));
        edited.when(new SplitNote(id("bus"), "Rijden", others, "bus"))
                .thenRefused(CHANGED_MEANWHILE);
        edited.when(new SplitNote(id("bus"), "Rijden", others, "Belbus")).thenAccepted();
    }

    @Test
    @DisplayName(
            "CAN72 a command of version 1 does not say what it saw, and is taken as it was then")
    void version1() {
        edited.when(new EditNote(id("bus"), "Taxi")).then(new NoteEdited(id("bus"), "Taxi"));
        priced(DEARER).when(new SetFacet(id("bus"), SEEN)).then(new FacetSet(id("bus"), SEEN));
    }

    @Test
    @DisplayName("CAN71 who changes the payer does not undo the amount of somebody else")
    void money() {
        priced(DEARER)
                .when(set(SEEN.paidBy("Provincie"), SEEN))
                .then(new FacetSet(id("bus"), DEARER.paidBy("Provincie")));
    }

    @Test
    @DisplayName("CAN71 two amounts of one note are not put together")
    void amounts() {
        priced(DEARER).when(set(TEN_EUROS, null)).thenRefused(CHANGED_MEANWHILE);
        priced(DEARER)
                .when(set(NoteMoney.of(new Amount.Unknown(), Structural.ALWAYS), SEEN))
                .thenRefused(CHANGED_MEANWHILE);
        priced(DEARER).when(set(DEARER, SEEN)).then(new FacetSet(id("bus"), DEARER));
    }

    @Test
    @DisplayName("CAN71 what was taken off meanwhile is not set again unseen, nor taken off unseen")
    void takenOff() {
        begun(added("bus", COSTS)).when(set(DEARER, SEEN)).thenRefused(CHANGED_MEANWHILE);
        priced(DEARER).when(clear(SEEN)).thenRefused(CHANGED_MEANWHILE);
        priced(DEARER).when(clear(DEARER)).then(new FacetCleared(id("bus"), FacetKind.MONEY));
        begun(added("bus", COSTS))
                .when(clear(SEEN))
                .then(new FacetCleared(id("bus"), FacetKind.MONEY));
    }

    @Test
    @DisplayName("CAN71 what two make together keeps to the bounds")
    void bounds() {
        NoteMoney indexed =
                new NoteMoney(
                        SEEN.amount(),
                        SEEN.recurrence(),
                        new Indexation(new BigDecimal("0.02"), Year.of(2027)),
                        SEEN.party(),
                        null,
                        null);
        NoteMoney bought = new NoteMoney(BUS, SEEN.recurrence(), null, SEEN.party(), null, null);
        priced(bought).when(set(indexed, SEEN)).thenRefused(INVESTMENT_INDEXED);
    }

    @Test
    @DisplayName("CAN123 an investment that gains worth is refused, and a history with one goes on")
    void gainingWorth() {
        NoteMoney gaining = NoteMoney.of(BUS.leaving(Money.of(80_001)), Structural.ALWAYS);
        NoteMoney lasting = NoteMoney.of(BUS.leaving(Money.of(80_000)), Structural.ALWAYS);

        priced(SEEN).when(set(gaining, SEEN)).thenRefused(RESIDUAL_ABOVE_PRICE);
        priced(SEEN).when(set(lasting, SEEN)).then(new FacetSet(id("bus"), lasting));
        priced(gaining).when(set(SEEN, gaining)).then(new FacetSet(id("bus"), SEEN));
    }

    @Test
    @DisplayName("CAN71 the subject, a question and the frame are changed field by field")
    void preparation() {
        Subject subject = Scenario.SUBJECT;
        Subject other = new Subject(Subject.Kind.THEME, subject.title());
        Subject titled = new Subject(subject.kind(), "Vervoer");
        begun(new SubjectChosen(other))
                .when(new ChooseSubject(titled, subject))
                .then(new SubjectChosen(new Subject(Subject.Kind.THEME, "Vervoer")));
        begun(new SubjectChosen(titled))
                .when(new ChooseSubject(new Subject(subject.kind(), "Zorg"), subject))
                .thenRefused(CHANGED_MEANWHILE);

        BlockGuide guide = Scenario.BLOCK_GUIDE;
        begun(new GuideEdited(COSTS, new BlockGuide("Blok", "Wat is nodig?", "huur", "")))
                .when(
                        new EditGuide(
                                COSTS, new BlockGuide("Lasten", "Wat is nodig?", "", ""), guide))
                .then(
                        new GuideEdited(
                                COSTS, new BlockGuide("Lasten", "Wat is nodig?", "huur", "")));

        BudgetFrame later = new BudgetFrame(Year.of(2028), null, null);
        begun(new BudgetFrameSet(later))
                .when(
                        new SetBudgetFrame(
                                new BudgetFrame(Year.of(2027), Money.of(100), null),
                                Scenario.FRAME))
                .then(new BudgetFrameSet(new BudgetFrame(Year.of(2028), Money.of(100), null)));
    }

    @Test
    @DisplayName("CAN71 of the context terms everybody's are added and taken away")
    void context() {
        begun(new ContextSet(List.of("b", "c")))
                .when(new SetContext(List.of("a", "d"), List.of("a", "b")))
                .then(new ContextSet(List.of("c", "d")));
        List<String> most =
                IntStream.range(0, Limits.STANDARD.of(Limit.CONTEXT_TERMS))
                        .mapToObj(i -> "term " + i)
                        .toList();
        begun(new ContextSet(most))
                .when(new SetContext(List.of("nog een"), List.of()))
                .thenRefused(TOO_MANY_TERMS);
    }

    private static Scenario priced(NoteMoney money) {
        return begun(added("bus", COSTS), new FacetSet(id("bus"), money));
    }

    private static SetFacet set(Facet facet, @Nullable Facet seen) {
        return new SetFacet(id("bus"), facet, new SeenFacet(seen));
    }

    private static ClearFacet clear(Facet seen) {
        return new ClearFacet(id("bus"), FacetKind.MONEY, new SeenFacet(seen));
    }
}

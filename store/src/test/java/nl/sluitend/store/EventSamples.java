package nl.sluitend.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.StepId;

/// One event of each type.
final class EventSamples {

    private static final NoteId BUS = new NoteId("note-buurtbus");
    private static final NoteId FARES = new NoteId("note-kaartjes");
    private static final NoteId CAFE = new NoteId("note-eetcafe");
    private static final ParticipantId ANNA = new ParticipantId("participant-anna");

    private static final StepId STEP = new StepId("block-COSTS");
    private static final Instant MOMENT = Instant.parse("2027-01-12T09:30:00Z");

    static final NoteMoney RIDES =
            NoteMoney.of(
                    Amount.Variable.of(new BigDecimal("5200"), "ritten", Money.of("9.5")),
                    Recurrence.Structural.ALWAYS);

    static final NoteOutcome LESS_HELP =
            new NoteOutcome(
                    "Gemeente (Wmo)",
                    Outcome.Benefit.SAVING,
                    new PerUnit(
                            Estimate.between("200", "400", "700"),
                            Estimate.of("32.76"),
                            "een uur huishoudelijke hulp",
                            "Kostenhandleiding 2024",
                            Year.of(2022)),
                    Filters.of("0.25", "0", "0.3"),
                    Estimate.of("0.1"),
                    Estimate.of("1.5"),
                    Outcome.Start.AFTER,
                    "uren per jaar minder");

    private EventSamples() {}

    static List<Event> oneOfEach() {
        return List.of(
                created(),
                new PreparationEvent.SubjectChosen(
                        new Subject(Subject.Kind.QUESTION, "Wie rijdt de bus?")),
                new PreparationEvent.ContextSet(List.of("kleine kernen", "vervoer")),
                new PreparationEvent.GuideEdited(
                        Block.SEGMENTS,
                        new BlockGuide("Inwoners", "Voor wie in {context}?", "Ouderen", "")),
                new PreparationEvent.BudgetFrameSet(
                        new BudgetFrame(Year.of(2028), Money.of("85000.5"), "Gemeente")),
                new PreparationEvent.ScriptSet(Script.NONE),
                new PreparationEvent.NamingChosen(new Naming.ByName()),
                new SessionEvent.WorkshopStarted(),
                new SessionEvent.StepBegun(STEP, MOMENT, Mode.WRITING, Countdown.of(MOMENT, 5)),
                new SessionEvent.DoingSet(
                        Mode.DISCUSSING, new Countdown.Held(61_500), List.of(BUS, CAFE)),
                new SessionEvent.TimeSet(Countdown.of(MOMENT, 6)),
                new SessionEvent.MinutesPlanned(Map.of(STEP, 4)),
                new SessionEvent.NotesShown(List.of(BUS)),
                new SessionEvent.WallSet(Scene.CANVAS),
                new PeopleEvent.ParticipantJoined(new Participant(ANNA, 1, null, null)),
                new PeopleEvent.ParticipantRenamed(new Participant(ANNA, 1, "Anna \"de Bus\"", 2)),
                new PeopleEvent.ParticipantSigned(ANNA, new Signing.InCapacity("zorg")),
                new PeopleEvent.ParticipantRemoved(ANNA),
                new NoteEvent.NoteAdded(
                        CanvasId.MAIN,
                        BUS,
                        Block.COSTS,
                        "De buurtbus\nrijdt ook 's avonds 🚌",
                        new Signature.OfName(1, "Anna", 2)),
                new NoteEvent.NoteEdited(BUS, "<b>Elektrische</b> buurtbus"),
                new NoteEvent.NoteMoved(BUS, CanvasId.MAIN, Block.RESOURCES, FARES),
                new NoteEvent.NoteSplit(
                        BUS, "Bus", List.of(new NewNote(CAFE, "Eetcafé \u05e9\u05dc"))),
                new NoteEvent.NoteShelved(CAFE, FARES),
                new NoteEvent.NoteRestored(CAFE),
                new NoteEvent.FacetSet(BUS, RIDES),
                new NoteEvent.FacetCleared(BUS, FacetKind.OUTCOME));
    }

    static Event.WorkshopCreated created() {
        NoteMoney once =
                NoteMoney.of(
                        Amount.Fixed.of(Money.of(40_000)), Recurrence.Incidental.in(Year.of(2027)));
        NoteMoney unknown = NoteMoney.of(new Amount.Unknown(), Recurrence.Structural.ALWAYS);
        Canvas canvas =
                new Canvas(
                        Map.of(
                                Block.COSTS, List.of(Note.of(BUS, "Bus kopen", once)),
                                Block.REVENUE, List.of(Note.of(FARES, "Kaartjes", unknown)),
                                Block.VALUE, List.of()),
                        List.of(
                                new Shelved(
                                        Note.of(CAFE, "Eetcafé", LESS_HELP),
                                        Block.PARTNERS,
                                        null)));
        return new Event.WorkshopCreated(preparation(), Map.of(CanvasId.MAIN, canvas));
    }

    static Preparation preparation() {
        Map<Block, BlockGuide> questions =
                Arrays.stream(Block.values())
                        .collect(Collectors.toMap(Function.identity(), EventSamples::question));
        return new Preparation(
                new Subject(Subject.Kind.THEME, "Dorpsontmoeting en vervoer"),
                List.of("kleine kernen"),
                new Guide(questions),
                new BudgetFrame(Year.of(2027), null, null),
                Script.OF_THE_SHEET,
                new Naming.ByRole(List.of("inwoner", "zorg")));
    }

    private static BlockGuide question(Block block) {
        return new BlockGuide(block.name(), "Wat hoort in {context} hier?", "Een bus", "Wat nog?");
    }
}

package nl.sluitend.store;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.Stage.Led;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// A workshop as a lively group could have had it, the same each time it is drawn.
public final class SeededHistory {

    private static final long SEED = 2026;
    private static final int ROUNDS = 4;
    private static final Instant START = Instant.parse("2026-11-23T13:00:00.123456789Z");
    private static final List<Block> BLOCKS = List.of(Block.values());
    private static final List<String> TEXTS =
            List.of(
                    "Buurtbus",
                    "Vrijwilligers 🚌",
                    "Eetcafé\nop donderdag",
                    "\"Ontmoeten\" & <eten>",
                    "\u05e9\u05dc\u05d5\u05dd dorp",
                    "Huur dorpshuis",
                    "Subsidie \\ fonds",
                    "e\u0301e\u0301n loket");

    private static final List<IntFunction<Amount>> AMOUNTS =
            List.of(
                    _ -> new Amount.Unknown(),
                    cents -> Amount.Fixed.of(new Money(BigDecimal.valueOf(cents, 2))),
                    price -> Amount.Variable.of(BigDecimal.valueOf(120), "uur", Money.of(price)));

    private static final Script SCRIPT = Script.OF_THE_SHEET;

    private final Random random = new Random(SEED);
    private final WorkshopDecider decider = new WorkshopDecider(Limits.STANDARD);
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Supplier<Command>> draws =
            List.of(
                    this::addNote,
                    this::addNote,
                    this::addNote,
                    this::addNote,
                    () -> new NoteCommand.EditNote(note(), text()),
                    () ->
                            new NoteCommand.MoveNote(
                                    note(), CanvasId.MAIN, block(), coin() ? note() : null),
                    () -> new NoteCommand.SplitNote(note(), text(), List.of(fresh(), fresh())),
                    () -> new NoteCommand.ShelveNote(note()),
                    () -> new NoteCommand.RestoreNote(onShelf()),
                    () -> new NoteCommand.SetFacet(note(), money()),
                    () -> new NoteCommand.SetFacet(note(), money()),
                    () ->
                            new NoteCommand.ClearFacet(
                                    note(), coin() ? FacetKind.OUTCOME : FacetKind.MONEY),
                    () -> new NoteCommand.SetFacet(note(), EventSamples.LESS_HELP),
                    () -> new NoteCommand.SetFacet(note(), EventSamples.LESS_HELP),
                    () -> new PeopleCommand.Join(coin() ? text() : null),
                    () -> new PeopleCommand.SignAs(new Signing.WithName()),
                    () -> new PreparationCommand.SetContext(List.of(text(), text())),
                    () ->
                            new PreparationCommand.ChooseSubject(
                                    new Subject(Subject.Kind.OTHER, text())),
                    () ->
                            new PreparationCommand.EditGuide(
                                    block(), new BlockGuide(text(), text(), "", "")),
                    () -> new PreparationCommand.SetBudgetFrame(frame()),
                    () -> new PreparationCommand.SetScript(SCRIPT),
                    SessionCommand.StartWorkshop::new,
                    () -> new SessionCommand.GoToStep(stepOrNone(), pick(SCRIPT.steps()).id()),
                    () -> new SessionCommand.GoToStep(stepOrNone(), pick(SCRIPT.steps()).id()),
                    () -> new SessionCommand.SetDoing(step(), pick(List.of(Doing.values()))),
                    () -> new SessionCommand.AddMinutes(step(), 1 + random.nextInt(3)),
                    () ->
                            new SessionCommand.PlanMinutes(
                                    step(), Map.of(pick(SCRIPT.steps()).id(), 3)),
                    () -> new SessionCommand.ShowNotes(which()),
                    () -> new SessionCommand.ShowNotes(new Choosing.EveryNote()),
                    () ->
                            new SessionCommand.PutOnWall(
                                    coin() ? pick(List.of(Scene.values())) : null));

    private @Nullable Workshop workshop;
    private int notes;

    private SeededHistory() {
        ask(
                new Command.CreateWorkshop(
                        EventSamples.preparation(), Map.of(CanvasId.MAIN, Canvas.EMPTY)));
        ask(new PreparationCommand.ChooseNaming(new Naming.ByName()));
    }

    public static SeededHistory of(int events) {
        SeededHistory history = new SeededHistory();
        for (int i = 0; history.recorded.size() < events - 1; i++) {
            history.ask(history.draw(i).get());
        }
        history.ask(new PeopleCommand.RemoveParticipant(new ParticipantId("participant-1")));
        return history;
    }

    /// At first each in its turn, so that everything happens that can.
    private Supplier<Command> draw(int turn) {
        return turn < ROUNDS * draws.size() ? draws.get(turn % draws.size()) : pick(draws);
    }

    public List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    Workshop workshop() {
        return requireNonNull(workshop);
    }

    private void ask(Command command) {
        long seq = recorded.size() + 1L;
        Instant at = START.plus(Duration.ofMillis(1_700 * seq));
        Given given = new Given(somebody(), at, random.nextLong());
        if (decider.decide(command, given, workshop)
                instanceof Accepted<? extends Event> accepted) {
            recorded.add(Recorded.of(seq, new OpId("operation-" + seq), given, accepted, workshop));
            workshop = WorkshopEvolution.evolve(workshop, recorded.getLast());
        }
    }

    /// One in four leaves no marks.
    private Actor somebody() {
        int number = random.nextInt(4);
        return new Actor(
                Role.FACILITATOR,
                new ParticipantId("participant-" + number),
                number == 0 ? Owner.OF_NOTHING : new Owner(note -> markOf(number, note)));
    }

    private static Mark markOf(int number, String note) {
        return new Mark("mark-" + number + "-" + note);
    }

    private @Nullable StepId stepOrNone() {
        return workshop().hour().stage() instanceof Led led ? led.step() : null;
    }

    private StepId step() {
        StepId here = stepOrNone();
        return here == null ? new StepId("step-nowhere") : here;
    }

    private Choosing which() {
        return pick(
                List.of(
                        new Choosing.EveryNote(),
                        new Choosing.NotesIn(block()),
                        new Choosing.OneNote(note())));
    }

    private Canvas canvas() {
        return requireNonNull(workshop().notes().canvas(CanvasId.MAIN));
    }

    private Command addNote() {
        NewNote note = fresh();
        return new NoteCommand.AddNote(CanvasId.MAIN, note.id(), block(), note.text());
    }

    private NewNote fresh() {
        notes++;
        return new NewNote(new NoteId("note-000" + notes), text());
    }

    private NoteId note() {
        return pickOrElse(BLOCKS.stream().flatMap(at -> canvas().at(at).stream()));
    }

    private NoteId onShelf() {
        return pickOrElse(canvas().shelf().stream().map(Shelved::note));
    }

    /// A note that is not there makes a command that is refused, and leaves no event.
    private NoteId pickOrElse(Stream<Note> from) {
        List<NoteId> ids = from.map(Note::id).toList();
        return ids.isEmpty() ? new NoteId("note-nowhere") : pick(ids);
    }

    private NoteMoney money() {
        Recurrence recurrence =
                coin()
                        ? Recurrence.Structural.ALWAYS
                        : Recurrence.Incidental.in(Year.of(2027 + random.nextInt(4)));
        return NoteMoney.of(pick(AMOUNTS).apply(1 + random.nextInt(9_999)), recurrence);
    }

    private BudgetFrame frame() {
        Money ceiling = coin() ? Money.of(100L * random.nextInt(900)) : null;
        return new BudgetFrame(Year.of(2027), ceiling, coin() ? text() : null);
    }

    private Block block() {
        return pick(BLOCKS);
    }

    private String text() {
        return pick(TEXTS);
    }

    private boolean coin() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

package nl.sluitend.store;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.BlockGuide;
import nl.sluitend.workshop.BudgetFrame;
import nl.sluitend.workshop.Canvas;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Decision.Accepted;
import nl.sluitend.workshop.NewNote;
import nl.sluitend.workshop.Note;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.NoteMoney;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.Shelved;
import nl.sluitend.workshop.Subject;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// A workshop as a lively group could have had it, the same each time it is drawn.
final class SeededHistory {

    private static final long SEED = 2026;
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

    private final Random random = new Random(SEED);
    private final WorkshopDecider decider = new WorkshopDecider(Limits.STANDARD);
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Supplier<Command>> draws =
            List.of(
                    this::addNote,
                    this::addNote,
                    this::addNote,
                    this::addNote,
                    () -> new Command.EditNote(note(), text()),
                    () -> new Command.MoveNote(note(), block(), coin() ? note() : null),
                    () -> new Command.SplitNote(note(), text(), List.of(fresh(), fresh())),
                    () -> new Command.ShelveNote(note()),
                    () -> new Command.RestoreNote(onShelf()),
                    () -> new Command.SetMoney(note(), money()),
                    () -> new Command.SetMoney(note(), money()),
                    () -> new Command.SetOutcome(note(), coin() ? EventSamples.LESS_HELP : null),
                    () -> new Command.SetOutcome(note(), EventSamples.LESS_HELP),
                    () -> new Command.Join(coin() ? text() : null),
                    () -> new Command.SetContext(List.of(text(), text())),
                    () -> new Command.ChooseSubject(new Subject(Subject.Kind.OTHER, text())),
                    () -> new Command.EditGuide(block(), new BlockGuide(text(), text(), "", "")),
                    () -> new Command.SetBudgetFrame(frame()),
                    Command.StartWorkshop::new);

    private @Nullable Workshop workshop;
    private int notes;

    private SeededHistory() {
        ask(new Command.CreateWorkshop(EventSamples.preparation(), Canvas.EMPTY));
    }

    static SeededHistory of(int events) {
        SeededHistory history = new SeededHistory();
        while (history.recorded.size() < events) {
            history.ask(history.pick(history.draws).get());
        }
        return history;
    }

    List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    Workshop workshop() {
        return requireNonNull(workshop);
    }

    private void ask(Command command) {
        Actor actor =
                new Actor(Role.FACILITATOR, new ParticipantId("participant-" + random.nextInt(4)));
        if (decider.decide(command, actor, workshop) instanceof Accepted(var event)) {
            long seq = recorded.size() + 1L;
            Instant at = START.plus(Duration.ofMillis(1_700 * seq));
            recorded.add(new Recorded(seq, new OpId("operation-" + seq), at, event));
            workshop = WorkshopEvolution.evolve(workshop, event);
        }
    }

    private Command addNote() {
        NewNote note = fresh();
        return new Command.AddNote(note.id(), block(), note.text());
    }

    private NewNote fresh() {
        notes++;
        return new NewNote(new NoteId("note-000" + notes), text());
    }

    private NoteId note() {
        return pickOrElse(BLOCKS.stream().flatMap(at -> workshop().canvas().at(at).stream()));
    }

    private NoteId onShelf() {
        return pickOrElse(workshop().canvas().shelf().stream().map(Shelved::note));
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

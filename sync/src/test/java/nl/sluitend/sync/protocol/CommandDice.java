package nl.sluitend.sync.protocol;

import java.time.Instant;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Shape;
import nl.sluitend.shape.generate.RandomRecords;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.Signing.InCapacity;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand.AddMinutes;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.PlanMinutes;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;

/// Random commands from a world so small, with limits so tight, that every refusal comes up.
final class CommandDice {

    static final Limits TIGHT =
            Limits.STANDARD
                    .with(Limit.NOTE_TEXT, 20)
                    .with(Limit.NOTES, 6)
                    .with(Limit.NOTES_RESERVED, 0)
                    .with(Limit.SHELF, 4)
                    .with(Limit.SHELF_RESERVED, 0)
                    .with(Limit.CANVASES, 1)
                    .with(Limit.SPLIT_PARTS, 3)
                    .with(Limit.CONTEXT_TERMS, 2)
                    .with(Limit.STEPS, 3)
                    .with(Limit.SCRIPT_TEXT, 20)
                    .with(Limit.STEP_MINUTES, 20)
                    .with(Limit.SCRIPT_MINUTES, 30)
                    .with(Limit.CONTEXT_TERM, 10)
                    .with(Limit.TITLE, 20)
                    .with(Limit.LABEL, 12)
                    .with(Limit.QUESTION, 30)
                    .with(Limit.CAPACITIES, 2)
                    .with(Limit.CAPACITY, 6)
                    .with(Limit.NICKNAME, 8)
                    .with(Limit.UNIT, 6)
                    .with(Limit.PARTICIPANTS, 3)
                    .with(Limit.PARTICIPANTS_RESERVED, 0)
                    .with(Limit.AMOUNT_DIGITS, 4)
                    .with(Limit.AMOUNT_DECIMALS, 2)
                    .with(Limit.LISTED_YEARS, 2)
                    .with(Limit.USEFUL_LIFE, 5)
                    .with(Limit.SUPPLEMENTS, 1)
                    .with(Limit.OUTCOME_YEARS, 3)
                    .with(Limit.PARTY, 6)
                    .with(Limit.TASK_FIELD, 4)
                    .with(Limit.SOURCE, 8)
                    .with(Limit.YEAR_FIRST, 2025)
                    .with(Limit.YEAR_LAST, 2030);

    /// Long enough to go on and back in.
    private static final Script SCRIPT =
            new Script(
                    30,
                    Stream.of(Script.OF_THE_SHEET.steps())
                            .flatMap(steps -> Stream.of(steps.get(0), steps.get(1), steps.get(11)))
                            .toList());

    private static final List<String> CAPACITIES = List.of("zorg", "gast");

    private static final CanvasId OTHER = new CanvasId("other-canvas");

    /// One in so many commands goes beyond a bound.
    private static final int BEYOND = 3;

    private static final List<Class<?>> TYPES = ((Shape.Choice) Shape.of(Command.class)).records();

    /// Listed, so that another command changes nothing of what is drawn.
    private static final List<Class<?>> GROUNDWORK =
            List.of(
                    AddNote.class,
                    AddNote.class,
                    SetFacet.class,
                    SetFacet.class,
                    ShelveNote.class,
                    ShelveNote.class,
                    Join.class,
                    SignAs.class);

    /// What a group does that is led, to the notes of which some are hidden.
    private static final List<Class<?>> LED =
            List.of(
                    AddNote.class,
                    AddNote.class,
                    AddNote.class,
                    EditNote.class,
                    MoveNote.class,
                    SplitNote.class,
                    SplitNote.class,
                    ShelveNote.class,
                    RestoreNote.class,
                    RestoreNote.class,
                    SetFacet.class,
                    SetFacet.class,
                    ClearFacet.class,
                    GoToStep.class,
                    SetDoing.class,
                    SetDoing.class,
                    ShowNotes.class,
                    AddMinutes.class,
                    PlanMinutes.class,
                    SignAs.class);

    private final Random random;
    private final RandomRecords records;

    CommandDice(long seed) {
        this.random = new Random(seed);
        this.records =
                new RandomRecords(random, TIGHT, 2)
                        .given(NoteId.class, () -> new NoteId("note-00" + random.nextInt(8)))
                        .given(CanvasId.class, this::canvasId)
                        .given(StepId.class, this::stepId)
                        .given(InCapacity.class, () -> new InCapacity(pick(CAPACITIES)))
                        .given(Block.class, this::block)
                        .given(Canvas.class, this::canvas)
                        .given(Guide.class, this::guide);
    }

    Actor actor() {
        Role role =
                random.nextInt(8) == 0
                        ? Role.WALL
                        : pick(List.of(Role.FACILITATOR, Role.PARTICIPANT));
        boolean anonymous = role == Role.WALL || random.nextInt(10) == 0;
        int number = random.nextInt(5);
        return new Actor(
                role,
                anonymous ? null : new ParticipantId("person-" + number),
                number == 0 || role == Role.WALL ? Owner.OF_NOTHING : device(number));
    }

    /// The key of one device.
    static Owner device(int number) {
        return new Owner(note -> new Mark("mark-" + number + "-" + note));
    }

    static Command.CreateWorkshop emptyWorkshop() {
        Subject subject = new Subject(Subject.Kind.THEME, "Vervoer");
        BudgetFrame frame = new BudgetFrame(Year.of(2027), null, null);
        return new Command.CreateWorkshop(
                new Preparation(
                        subject, List.of(), plainGuide(), frame, SCRIPT, new Naming.Anonymous()),
                Map.of(CanvasId.MAIN, Canvas.EMPTY));
    }

    /// A command of that type, which means something or does not.
    Command command(Class<?> type) {
        return (Command) records.mixed(type, BEYOND);
    }

    /// A command that leaves something to work on.
    Command groundwork() {
        return (Command) records.next(pick(GROUNDWORK));
    }

    /// A command of a led hour, within the bounds.
    Command led() {
        return (Command) records.next(pick(LED));
    }

    static Recorded created() {
        Command.CreateWorkshop empty = emptyWorkshop();
        return Recorded.unmarked(
                1,
                new OpId("creation"),
                Instant.parse("2026-11-23T08:00:00Z"),
                new Event.WorkshopCreated(empty.preparation(), empty.canvases()));
    }

    static NamingChosen byRole() {
        return new NamingChosen(new Naming.ByRole(CAPACITIES));
    }

    static NamingChosen byName() {
        return new NamingChosen(new Naming.ByName());
    }

    /// The step at which writing is hidden begins.
    static StepBegun writing(Instant at) {
        Step step = SCRIPT.steps().get(1);
        return new StepBegun(step.id(), at, step.opens(), Countdown.of(at, step.minutes()));
    }

    /// A command of any type.
    Command command() {
        return command(pick(TYPES));
    }

    static List<Facet> oneOfEachFacet() {
        RandomRecords records = new CommandDice(0).records;
        return ((Shape.Choice) Shape.of(Facet.class))
                .records().stream().map(type -> (Facet) records.next(type)).toList();
    }

    /// Few notes, or a canvas would hardly ever be taken.
    private Canvas canvas() {
        Map<Block, List<Note>> blocks = new EnumMap<>(Block.class);
        blocks.put(block(), notes(2));
        blocks.put(block(), notes(3));
        return new Canvas(
                blocks,
                notes(2).stream()
                        .map(note -> new Shelved(note, block(), records.next(NoteId.class)))
                        .toList());
    }

    private List<Note> notes(int bound) {
        return IntStream.range(0, random.nextInt(bound))
                .mapToObj(_ -> records.next(Note.class))
                .toList();
    }

    private Guide guide() {
        Map<Block, BlockGuide> blocks = new EnumMap<>(plainGuide().blocks());
        if (random.nextInt(4) == 0) {
            blocks.put(block(), records.next(BlockGuide.class));
        }
        return new Guide(blocks);
    }

    private static Guide plainGuide() {
        Map<Block, BlockGuide> blocks = new EnumMap<>(Block.class);
        Stream.of(Block.values())
                .forEach(block -> blocks.put(block, new BlockGuide("blok", "Wat?", "", "")));
        return new Guide(blocks);
    }

    private StepId stepId() {
        return random.nextInt(8) == 0
                ? new StepId("other-step")
                : pick(SCRIPT.steps().stream().map(Step::id).toList());
    }

    private CanvasId canvasId() {
        return random.nextInt(8) == 0 ? OTHER : CanvasId.MAIN;
    }

    private Block block() {
        return pick(
                random.nextInt(3) == 0
                        ? List.of(Block.COSTS, Block.REVENUE)
                        : List.of(Block.values()));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

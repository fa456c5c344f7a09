package nl.sluitend.sync.protocol;

import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.BlockGuide;
import nl.sluitend.workshop.BudgetFrame;
import nl.sluitend.workshop.Canvas;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Guide;
import nl.sluitend.workshop.NewNote;
import nl.sluitend.workshop.Note;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.NoteMoney;
import nl.sluitend.workshop.NoteOutcome;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Preparation;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.Shelved;
import nl.sluitend.workshop.Subject;
import org.jspecify.annotations.Nullable;

/// Random commands from a world so small, with limits so tight, that every refusal comes up.
final class CommandDice {

    static final Limits TIGHT =
            Limits.STANDARD
                    .with(Limit.NOTE_TEXT, 20)
                    .with(Limit.NOTES, 6)
                    .with(Limit.SPLIT_PARTS, 3)
                    .with(Limit.CONTEXT_TERMS, 2)
                    .with(Limit.CONTEXT_TERM, 10)
                    .with(Limit.TITLE, 20)
                    .with(Limit.LABEL, 12)
                    .with(Limit.QUESTION, 30)
                    .with(Limit.NICKNAME, 8)
                    .with(Limit.UNIT, 6)
                    .with(Limit.PARTICIPANTS, 3)
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

    /// Mostly fine, then at a limit, past it, blank in its several ways, and not text at all.
    private static final List<String> TEXTS =
            List.of(
                    "a",
                    "Bus",
                    "wijk",
                    "één",
                    "👵🏽",
                    "\u202e<b>",
                    "1\n2",
                    "kort",
                    "zes zes",
                    "klein",
                    "a".repeat(8),
                    "b".repeat(10),
                    "c".repeat(20),
                    "d".repeat(30),
                    "e".repeat(31),
                    "",
                    " \u2003\t",
                    "\u00a0",
                    "\t",
                    "\ud83d",
                    "\u0085");

    private static final List<String> DECIMALS =
            List.of("0", "0.5", "9.50", "12", "9999", "10000", "0.01", "0.001", "-1");

    private final Random random;

    CommandDice(long seed) {
        this.random = new Random(seed);
    }

    Actor actor() {
        Role role =
                random.nextInt(8) == 0
                        ? Role.WALL
                        : pick(List.of(Role.FACILITATOR, Role.PARTICIPANT));
        boolean anonymous = role == Role.WALL || random.nextInt(10) == 0;
        return new Actor(role, anonymous ? null : new ParticipantId("person-" + random.nextInt(5)));
    }

    static Command.CreateWorkshop emptyWorkshop() {
        Subject subject = new Subject(Subject.Kind.THEME, "Vervoer");
        BudgetFrame frame = new BudgetFrame(Year.of(2027), null, null);
        return new Command.CreateWorkshop(
                new Preparation(subject, List.of(), plainGuide(), frame), Canvas.EMPTY);
    }

    Command creation() {
        Map<Block, List<Note>> blocks = new EnumMap<>(Block.class);
        blocks.put(block(), few(2, this::note));
        blocks.put(block(), few(3, this::note));
        return new Command.CreateWorkshop(
                new Preparation(subject(), few(4, this::text), guide(), frame()),
                new Canvas(blocks, few(2, () -> new Shelved(note(), block()))));
    }

    Command command() {
        return switch (random.nextInt(56)) {
            case 0 -> creation();
            case 1 -> new Command.ChooseSubject(subject());
            case 2 -> new Command.SetContext(few(4, this::text));
            case 3 -> new Command.EditGuide(block(), blockGuide());
            case 4 -> new Command.SetBudgetFrame(frame());
            case 5 -> new Command.StartWorkshop();
            case 6, 7, 8 -> new Command.Join(random.nextBoolean() ? null : text());
            case 9, 10, 11, 12, 13 -> new Command.AddNote(id(), block(), text());
            case 14, 15 -> new Command.EditNote(id(), text());
            case 16, 17 -> new Command.MoveNote(id(), block(), random.nextBoolean() ? null : id());
            case 18, 19 -> new Command.SplitNote(id(), text(), few(4, this::newNote));
            case 20, 21, 22 -> new Command.ShelveNote(id());
            case 23, 24, 25, 26 -> new Command.RestoreNote(id());
            case 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38 ->
                    new Command.SetOutcome(id(), random.nextInt(8) == 0 ? null : outcome());
            default -> new Command.SetMoney(id(), money());
        };
    }

    private NewNote newNote() {
        return new NewNote(id(), text());
    }

    private Note note() {
        return new Note(
                id(),
                text(),
                random.nextBoolean() ? null : money(),
                random.nextBoolean() ? null : outcome());
    }

    private NoteMoney money() {
        return new MoneyDice(random, this::text).money();
    }

    private NoteOutcome outcome() {
        return new OutcomeDice(random, this::text).outcome();
    }

    private Subject subject() {
        return new Subject(pick(List.of(Subject.Kind.values())), text());
    }

    private Guide guide() {
        Map<Block, BlockGuide> blocks = new EnumMap<>(plainGuide().blocks());
        if (random.nextInt(4) == 0) {
            blocks.put(block(), blockGuide());
        }
        return new Guide(blocks);
    }

    private static Guide plainGuide() {
        Map<Block, BlockGuide> blocks = new EnumMap<>(Block.class);
        Stream.of(Block.values())
                .forEach(block -> blocks.put(block, new BlockGuide("blok", "Wat?", "", "")));
        return new Guide(blocks);
    }

    private BlockGuide blockGuide() {
        return new BlockGuide(text(), text(), text(), text());
    }

    private BudgetFrame frame() {
        @Nullable Money ceiling = random.nextBoolean() ? null : euros();
        return new BudgetFrame(year(), ceiling, random.nextBoolean() ? null : text());
    }

    private Year year() {
        return Year.of(2024 + random.nextInt(8));
    }

    private Money euros() {
        return Money.of(pick(DECIMALS));
    }

    private NoteId id() {
        return new NoteId("note-00" + random.nextInt(8));
    }

    private Block block() {
        return pick(
                random.nextInt(3) == 0
                        ? List.of(Block.COSTS, Block.REVENUE)
                        : List.of(Block.values()));
    }

    /// Most texts are fine everywhere, or nothing would ever come of a longer command.
    private String text() {
        return random.nextInt(4) > 0 ? "a" : pick(TEXTS);
    }

    private <T> List<T> few(int bound, Supplier<T> each) {
        return IntStream.range(0, random.nextInt(bound)).mapToObj(_ -> each.get()).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

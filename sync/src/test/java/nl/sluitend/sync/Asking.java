package nl.sluitend.sync;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.BlockGuide;
import nl.sluitend.workshop.BudgetFrame;
import nl.sluitend.workshop.Canvas;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Guide;
import nl.sluitend.workshop.NewNote;
import nl.sluitend.workshop.Note;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.NoteMoney;
import nl.sluitend.workshop.Preparation;
import nl.sluitend.workshop.Shelved;
import nl.sluitend.workshop.Subject;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import nl.sluitend.workshop.outlook.Forecaster;
import org.jspecify.annotations.Nullable;

/// Turns a random step into a command that is likely to mean something, and sometimes does not.
final class Asking {

    static final Forecaster FORECASTER =
            new Forecaster(
                    _ -> Optional.of(Discount.of("0.0225", Discount.Timing.FIRST_YEAR_IN_FULL)));

    private static final List<Block> BLOCKS = List.of(Block.values());

    private Asking() {}

    static Recorded created(Instant at) {
        Map<Block, BlockGuide> guide = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            guide.put(block, new BlockGuide(block.name(), "Wat?", "", ""));
        }
        Preparation preparation =
                new Preparation(
                        new Subject(Subject.Kind.THEME, "Vervoer"),
                        List.of(),
                        new Guide(guide),
                        new BudgetFrame(Year.of(2027), null, null));
        return new Recorded(
                1, new OpId("creation"), at, new Event.WorkshopCreated(preparation, Canvas.EMPTY));
    }

    static Command command(Step.Ask ask, OpId opId, @Nullable Workshop workshop) {
        NoteId fresh = new NoteId(opId.value());
        int what = ask.what();
        if (what < 30) {
            return new Command.AddNote(fresh, block(ask.a()), "briefje " + ask.b());
        }
        if (what < 75) {
            return aboutANote(ask, fresh, notes(workshop));
        }
        return what < 85 ? money(ask, notes(workshop)) : aboutTheRoom(ask);
    }

    private static Command aboutANote(Step.Ask ask, NoteId fresh, List<NoteId> notes) {
        NoteId note = pick(notes, ask.a(), fresh);
        return switch (ask.what() % 5) {
            case 0 -> new Command.EditNote(note, "anders " + ask.b());
            case 1 -> new Command.MoveNote(note, block(ask.b()), pick(notes, ask.b(), fresh));
            case 2 -> new Command.ShelveNote(note);
            case 3 -> new Command.RestoreNote(note);
            default -> new Command.SplitNote(note, "eerste", List.of(new NewNote(fresh, "tweede")));
        };
    }

    private static Command money(Step.Ask ask, List<NoteId> notes) {
        Amount amount =
                switch (ask.b() % 3) {
                    case 0 -> new Amount.Unknown();
                    case 1 -> Amount.Fixed.of(Money.of(ask.b() * 100L));
                    default ->
                            Amount.Variable.of(
                                    BigDecimal.valueOf(ask.a()), "ritten", Money.of("9.50"));
                };
        Recurrence recurrence =
                ask.b() % 2 == 0
                        ? Recurrence.Structural.ALWAYS
                        : Recurrence.Incidental.in(Year.of(2027 + ask.b() % 4));
        return new Command.SetMoney(
                pick(notes, ask.a(), new NoteId("nowhere-note")), NoteMoney.of(amount, recurrence));
    }

    private static Command aboutTheRoom(Step.Ask ask) {
        return switch (ask.what() % 4) {
            case 0 -> new Command.Join(ask.a() % 2 == 0 ? null : "Anna " + ask.b());
            case 1 -> new Command.SetContext(List.of("kern " + ask.a()));
            case 2 ->
                    new Command.SetBudgetFrame(
                            new BudgetFrame(Year.of(2027 + ask.a() % 3), Money.of(1_000), null));
            default -> contested(ask);
        };
    }

    /// Several devices want the same note, and some have nothing to say.
    private static Command contested(Step.Ask ask) {
        NoteId wanted = new NoteId("note-wanted-" + ask.a() % 3);
        return new Command.AddNote(wanted, block(ask.a()), ask.b() % 5 == 0 ? " " : "van mij");
    }

    private static Block block(int number) {
        return BLOCKS.get(number % BLOCKS.size());
    }

    private static NoteId pick(List<NoteId> notes, int number, NoteId otherwise) {
        return notes.isEmpty() ? otherwise : notes.get(number % notes.size());
    }

    private static List<NoteId> notes(@Nullable Workshop workshop) {
        if (workshop == null) {
            return List.of();
        }
        return Stream.concat(
                        workshop.canvas().blocks().values().stream()
                                .flatMap(List::stream)
                                .map(Note::id),
                        workshop.canvas().shelf().stream().map(Shelved::note).map(Note::id))
                .toList();
    }
}

package nl.sluitend.server;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.server.ExpectedHour.Person;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.session.StepKind.BlockStep;

/// Draws what people ask for in a led hour. Most of it makes sense; now and then somebody tries a
/// note that is another's, that lies aside, or that is hidden from them. Every text and every
/// identifier is there once, so that it can be found again.
final class HourDice {

    private final Random random;
    private int notes;
    private int words;

    HourDice(Random random) {
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    NoteCommand deed(Person who, ExpectedHour now) {
        if (now.slips().isEmpty() || oneIn(2)) {
            return note(now);
        }
        NoteId note = aNote(who, now);
        return switch (random.nextInt(9)) {
            case 0 -> new MoveNote(note, CanvasId.MAIN, pick(List.of(Block.values())), null);
            case 1 -> new ShelveNote(note);
            case 2 -> new RestoreNote(note);
            case 3 -> new SplitNote(note, word(), List.of(new NewNote(noteId(), word())));
            case 4, 5 -> new SetFacet(note, money());
            default -> new EditNote(note, word(), seen(note, now));
        };
    }

    /// In the block of the step, or anywhere.
    AddNote note(ExpectedHour now) {
        boolean atBlock = now.step() != null && now.step().kind() instanceof BlockStep;
        Block block =
                atBlock && !oneIn(4)
                        ? ((BlockStep) requireNonNull(now.step()).kind()).block()
                        : pick(List.of(Block.values()));
        return new AddNote(CanvasId.MAIN, noteId(), block, word());
    }

    private NoteId noteId() {
        return new NoteId("note-%06d".formatted(++notes));
    }

    private String word() {
        return "word-%06d".formatted(++words);
    }

    /// One's own, more often than not.
    private NoteId aNote(Person who, ExpectedHour now) {
        List<NoteId> own =
                now.slips().entrySet().stream()
                        .filter(each -> each.getValue().maker() == who.number())
                        .map(Map.Entry::getKey)
                        .toList();
        return own.isEmpty() || oneIn(3) ? pick(List.copyOf(now.slips().keySet())) : pick(own);
    }

    /// What stood there, or what its writer only thought stood there.
    private String seen(NoteId note, ExpectedHour now) {
        return oneIn(6) ? "something else" : requireNonNull(now.slips().get(note)).text();
    }

    private NoteMoney money() {
        Money euros = Money.of(1_000 + random.nextInt(9_000));
        return NoteMoney.of(Amount.Fixed.of(euros), Structural.ALWAYS);
    }
}

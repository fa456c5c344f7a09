package nl.sluitend.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything somebody can ask of a workshop. Each becomes one [Event] or one [Refusal].
public sealed interface Command {

    /// Begins the history of a workshop: empty, or filled from a file.
    record CreateWorkshop(Preparation preparation, Canvas canvas) implements Command {}

    record ChooseSubject(Subject subject) implements Command {}

    record SetContext(List<String> terms) implements Command {
        public SetContext {
            terms = List.copyOf(terms);
        }
    }

    record EditGuide(Block block, BlockGuide guide) implements Command {}

    record SetBudgetFrame(BudgetFrame frame) implements Command {}

    record StartWorkshop() implements Command {}

    /// Comes in, or changes the name one came in with. Without a nickname: "deelnemer 7".
    record Join(@Nullable String nickname) implements Command {}

    record AddNote(NoteId note, Block block, String text) implements Command {}

    record EditNote(NoteId note, String text) implements Command {}

    /// Lays a note before another one, or last in the block when `before` is absent or gone.
    record MoveNote(NoteId note, Block block, @Nullable NoteId before) implements Command {}

    /// Leaves `text` on the note and puts the other aspects on notes of their own, right after it.
    record SplitNote(NoteId note, String text, List<NewNote> others) implements Command {
        public SplitNote {
            others = List.copyOf(others);
        }
    }

    record ShelveNote(NoteId note) implements Command {}

    /// Takes a note back from the shelf, last in the block it came from.
    record RestoreNote(NoteId note) implements Command {}

    record SetMoney(NoteId note, NoteMoney money) implements Command {}

    /// Without an outcome: takes off the one that the note has.
    record SetOutcome(NoteId note, @Nullable NoteOutcome outcome) implements Command {}
}

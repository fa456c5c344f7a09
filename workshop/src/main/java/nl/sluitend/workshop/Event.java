package nl.sluitend.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened to a workshop. Events are facts: they are never refused, and
/// their recorded form is read forever.
public sealed interface Event {

    record WorkshopCreated(Preparation preparation, Canvas canvas) implements Event {}

    record SubjectChosen(Subject subject) implements Event {}

    record ContextSet(List<String> terms) implements Event {
        public ContextSet {
            terms = List.copyOf(terms);
        }
    }

    record GuideEdited(Block block, BlockGuide guide) implements Event {}

    record BudgetFrameSet(BudgetFrame frame) implements Event {}

    record WorkshopStarted() implements Event {}

    record ParticipantJoined(Participant participant) implements Event {}

    record ParticipantRenamed(Participant participant) implements Event {}

    record NoteAdded(NoteId note, Block block, String text) implements Event {}

    record NoteEdited(NoteId note, String text) implements Event {}

    record NoteMoved(NoteId note, Block block, @Nullable NoteId before) implements Event {}

    record NoteSplit(NoteId note, String text, List<NewNote> others) implements Event {
        public NoteSplit {
            others = List.copyOf(others);
        }
    }

    record NoteShelved(NoteId note) implements Event {}

    record NoteRestored(NoteId note) implements Event {}

    record MoneySet(NoteId note, NoteMoney money) implements Event {}

    record OutcomeSet(NoteId note, @Nullable NoteOutcome outcome) implements Event {}
}

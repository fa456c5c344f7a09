package nl.sluitend.workshop.preparation;

import java.util.List;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.session.Script;

/// What can have happened to the preparation.
public sealed interface PreparationEvent extends Event {

    record SubjectChosen(Subject subject) implements PreparationEvent {}

    record ContextSet(List<String> terms) implements PreparationEvent {
        public ContextSet {
            terms = List.copyOf(terms);
        }
    }

    record GuideEdited(Block block, BlockGuide guide) implements PreparationEvent {}

    record BudgetFrameSet(BudgetFrame frame) implements PreparationEvent {}

    record ScriptSet(Script script) implements PreparationEvent {}

    record NamingChosen(Naming naming) implements PreparationEvent {}
}

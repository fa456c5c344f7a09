package nl.sluitend.workshop.preparation;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;

/// What a facilitator can change of the preparation.
public sealed interface PreparationCommand extends Command {

    record ChooseSubject(Subject subject) implements PreparationCommand {}

    record SetContext(
            @Size(value = Limit.CONTEXT_TERMS, breach = Breach.TOO_MANY_TERMS)
                    List<@Text(value = Limit.CONTEXT_TERM, required = true) String> terms)
            implements PreparationCommand {
        public SetContext {
            terms = List.copyOf(terms);
        }
    }

    record EditGuide(Block block, BlockGuide guide) implements PreparationCommand {}

    record SetBudgetFrame(BudgetFrame frame) implements PreparationCommand {}
}

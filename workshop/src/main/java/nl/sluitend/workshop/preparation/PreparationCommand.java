package nl.sluitend.workshop.preparation;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.session.Script;
import org.jspecify.annotations.Nullable;

/// What a facilitator can change of the preparation. `seen` is what the new value comes in the
/// place of; absent, as in version 1, it replaces what there is.
public sealed interface PreparationCommand extends Command {

    record ChooseSubject(Subject subject, @Nullable Subject seen) implements PreparationCommand {

        public ChooseSubject(Subject subject) {
            this(subject, null);
        }
    }

    record SetContext(
            @Size(value = Limit.CONTEXT_TERMS, breach = Breach.TOO_MANY_TERMS)
                    List<@Text(value = Limit.CONTEXT_TERM, required = true) String> terms,
            @Size(value = Limit.CONTEXT_TERMS, breach = Breach.TOO_MANY_TERMS)
                    @Nullable List<@Text(value = Limit.CONTEXT_TERM) String> seen)
            implements PreparationCommand {
        public SetContext {
            terms = List.copyOf(terms);
            seen = seen == null ? null : List.copyOf(seen);
        }

        public SetContext(List<String> terms) {
            this(terms, null);
        }
    }

    record EditGuide(Block block, BlockGuide guide, @Nullable BlockGuide seen)
            implements PreparationCommand {

        public EditGuide(Block block, BlockGuide guide) {
            this(block, guide, null);
        }
    }

    record SetBudgetFrame(BudgetFrame frame, @Nullable BudgetFrame seen)
            implements PreparationCommand {

        public SetBudgetFrame(BudgetFrame frame) {
            this(frame, null);
        }
    }

    record SetScript(Script script, @Nullable Script seen) implements PreparationCommand {

        public SetScript(Script script) {
            this(script, null);
        }
    }

    /// Chooses what notes tell of their authors, while there are none.
    record ChooseNaming(Naming naming, @Nullable Naming seen) implements PreparationCommand {

        public ChooseNaming(Naming naming) {
            this(naming, null);
        }
    }
}

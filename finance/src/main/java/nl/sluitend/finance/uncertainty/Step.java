package nl.sluitend.finance.uncertainty;

import java.util.List;
import nl.sluitend.finance.Operation;

/// One step of a [Program]: where its value comes from.
sealed interface Step {

    record Constant(double value) implements Step {}

    record Drawn(int quantity) implements Step {}

    /// `terms` are the numbers of earlier steps.
    record Calculated(Operation operation, List<Integer> terms) implements Step {
        public Calculated {
            terms = List.copyOf(terms);
        }
    }
}

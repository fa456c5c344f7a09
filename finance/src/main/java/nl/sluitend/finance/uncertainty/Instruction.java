package nl.sluitend.finance.uncertainty;

import java.util.List;
import nl.sluitend.finance.Operation;

/// One step of a [Program]: where its value comes from.
sealed interface Instruction {

    record Constant(double value) implements Instruction {}

    record DrawnQuantity(int quantity) implements Instruction {}

    /// `terms` are the numbers of earlier steps.
    record Computed(Operation operation, List<Integer> terms) implements Instruction {
        public Computed {
            terms = List.copyOf(terms);
        }
    }
}

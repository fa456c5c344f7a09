package nl.sluitend.finance.uncertainty;

import java.util.Arrays;
import java.util.List;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.uncertainty.Instruction.Computed;
import nl.sluitend.finance.uncertainty.Instruction.Constant;
import nl.sluitend.finance.uncertainty.Instruction.DrawnQuantity;

/// Figures as a list of steps, calculated for many draws at a time: each step is a column of
/// values, one for each draw, so that every loop runs over neighbouring numbers.
final class Program {

    /// How many draws are calculated at a time: enough to keep the loops busy, few enough to keep
    /// the columns near the processor.
    static final int BATCH = 512;

    private final List<Instruction> steps;
    private final int[][] terms;
    private final List<UncertainQuantity> quantities;
    private final int[] results;

    Program(List<Instruction> steps, List<UncertainQuantity> quantities, int[] results) {
        this.steps = List.copyOf(steps);
        this.terms = steps.stream().map(Program::terms).toArray(int[][]::new);
        this.quantities = List.copyOf(quantities);
        this.results = results.clone();
    }

    List<UncertainQuantity> quantities() {
        return quantities;
    }

    int size() {
        return steps.size();
    }

    /// Room for one batch. What is constant is filled in.
    double[][] columns() {
        double[][] columns = new double[steps.size()][BATCH];
        for (int i = 0; i < columns.length; i++) {
            if (steps.get(i) instanceof Constant(double value)) {
                Arrays.fill(columns[i], value);
            }
        }
        return columns;
    }

    /// The column of the result `index`.
    double[] result(double[][] columns, int index) {
        return columns[results[index]];
    }

    /// Calculates one batch from what `source` fills in for each quantity.
    void run(double[][] columns, Source source) {
        for (int i = 0; i < columns.length; i++) {
            switch (steps.get(i)) {
                case Constant _ -> {}
                case DrawnQuantity(int quantity) -> source.fill(quantity, columns[i]);
                case Computed(var operation, _) ->
                        calculate(operation, columns, terms[i], columns[i]);
            }
        }
    }

    /// Where the values of an uncertain quantity come from.
    interface Source {
        void fill(int quantity, double[] column);
    }

    private static int[] terms(Instruction step) {
        return step instanceof Computed(_, var numbers)
                ? numbers.stream().mapToInt(Integer::intValue).toArray()
                : new int[0];
    }

    private static void calculate(Operation operation, double[][] all, int[] terms, double[] to) {
        double[] first = all[terms[0]];
        switch (operation) {
            case GIVEN -> throw new IllegalStateException("What was given is not calculated.");
            case SUM -> fold(all, terms, to, Columns::add);
            case DIFFERENCE -> fold(all, terms, to, Columns::subtract);
            case PRODUCT -> fold(all, terms, to, Columns::multiply);
            case LEAST -> fold(all, terms, to, Columns::least);
            case GREATEST -> fold(all, terms, to, Columns::greatest);
            case WHOLE, CENTS -> Columns.copy(first, to);
            case QUOTIENT -> Columns.divide(first, all[terms[1]], to);
            case SHARE -> Columns.share(first, all[terms[1]], to);
            case COMPLEMENT -> Columns.complement(first, to);
            case GROWTH -> Columns.grow(first, all[terms[1]], to);
            case POWER -> Columns.raise(first, all[terms[1]], to);
        }
    }

    private static void fold(double[][] all, int[] terms, double[] to, Columns.Fold fold) {
        Columns.copy(all[terms[0]], to);
        for (int i = 1; i < terms.length; i++) {
            fold.apply(to, all[terms[i]]);
        }
    }
}

package nl.sluitend.finance.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.sluitend.finance.Figure;

/// What one uncertain quantity at a time does to a result, all others at their likely value.
public record Tornado(double likely, List<Bar> bars) {

    /// The result with this quantity at its low and at its high value.
    public record Bar(UncertainQuantity quantity, double atLow, double atHigh) {

        /// How far apart the two results are.
        public double swing() {
            return Math.abs(atHigh - atLow);
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /// The largest swing first; quantities that do not matter to the result are left out.
    public static Tornado of(Figure output) {
        Program program = ProgramCompiler.compile(List.of(output));
        double[][] columns = program.columns();
        List<Bar> bars = new ArrayList<>();
        for (int first = 0; first < program.quantities().size(); first += Program.BATCH / 2) {
            run(program, columns, first, bars);
        }
        return new Tornado(
                output.value().doubleValue(),
                bars.stream()
                        .filter(bar -> bar.swing() > 0)
                        .sorted(Comparator.comparingDouble(Bar::swing).reversed())
                        .toList());
    }

    /// One batch: every pair of draws has one quantity at its low and then at its high value.
    private static void run(Program program, double[][] columns, int first, List<Bar> bars) {
        List<UncertainQuantity> quantities = program.quantities();
        program.run(
                columns,
                (quantity, column) -> fill(quantities.get(quantity), quantity - first, column));
        double[] result = program.result(columns, 0);
        int last = Math.min(first + Program.BATCH / 2, quantities.size());
        for (int i = first; i < last; i++) {
            int pair = 2 * (i - first);
            bars.add(new Bar(quantities.get(i), result[pair], result[pair + 1]));
        }
    }

    private static void fill(UncertainQuantity quantity, int pair, double[] column) {
        Arrays.fill(column, quantity.likely());
        if (pair >= 0 && 2 * pair < column.length) {
            column[2 * pair] = quantity.low();
            column[2 * pair + 1] = quantity.high();
        }
    }
}

package nl.sluitend.finance.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.sluitend.finance.Figure;

/// Draws every range of a set of figures at once, over and over, each from its PERT distribution
/// and apart from the others. The same seed gives a quantity the same draws, whatever else is drawn
/// with it.
public final class MonteCarlo {

    private static final int PLACE_BITS = Integer.SIZE - Pert.CELL_BITS;
    private static final double PLACE = 1.0 / (1 << PLACE_BITS);

    private MonteCarlo() {}

    /// How each of `outputs` turns out, in their order.
    public static List<Distribution> of(List<Figure> outputs, int draws, long seed) {
        Program program = ProgramCompiler.compile(outputs);
        double[][] columns = program.columns();
        double[][] results = new double[outputs.size()][draws];
        Program.Source source = source(program, seed);
        for (int done = 0; done < draws; done += Program.BATCH) {
            program.run(columns, source);
            keep(program, columns, results, done);
        }
        return IntStream.range(0, results.length)
                .mapToObj(i -> new Distribution(results[i]))
                .toList();
    }

    private static void keep(Program program, double[][] columns, double[][] results, int done) {
        for (int i = 0; i < results.length; i++) {
            double[] column = program.result(columns, i);
            int count = Math.min(Program.BATCH, results[i].length - done);
            for (int j = 0; j < count; j++) {
                results[i][done + j] = column[j];
            }
        }
    }

    private static Program.Source source(Program program, long seed) {
        List<double[]> tables = new ArrayList<>();
        List<SplittableRandom> randoms = new ArrayList<>();
        for (UncertainQuantity quantity : program.quantities()) {
            tables.add(Pert.quantiles(quantity));
            randoms.add(new SplittableRandom(quantity.seed(seed)));
        }
        return (quantity, column) -> draw(tables.get(quantity), randoms.get(quantity), column);
    }

    /// One random number of 64 bits is two draws: of each half the first bits choose the cell of
    /// the table, the others the place in it.
    private static void draw(double[] table, SplittableRandom random, double[] column) {
        for (int i = 0; i < column.length; i += 2) {
            long bits = random.nextLong();
            column[i] = lookUp(table, (int) bits);
            column[i + 1] = lookUp(table, (int) (bits >>> Integer.SIZE));
        }
    }

    private static double lookUp(double[] table, int bits) {
        int cell = bits >>> PLACE_BITS;
        double place = (bits & ((1 << PLACE_BITS) - 1)) * PLACE;
        return table[cell] + place * (table[cell + 1] - table[cell]);
    }
}

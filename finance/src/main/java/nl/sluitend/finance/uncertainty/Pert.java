package nl.sluitend.finance.uncertainty;

/// The PERT distribution: a beta distribution over `low`…`high` with α = 1 + 4 t and β = 5 − 4 t,
/// where t is the place of the likely value between the two. Its mean is (low + 4 likely + high) /
/// 6.
///
/// A draw looks up a quantile in a table. The tables of [#SHAPES] places are made once, by adding
/// up the density over [#STEPS] steps; the table of any other place lies between its two
/// neighbours.
final class Pert {

    /// Bits of a random number that choose a cell of the table; the bits after them choose the
    /// place in the cell.
    static final int CELL_BITS = 9;

    static final int CELLS = 1 << CELL_BITS;

    private static final int SHAPES = 64;
    private static final int STEPS = 4096;
    private static final double[][] QUANTILES = quantilesOfAllShapes();

    private Pert() {}

    /// The quantiles of `quantity` at 0, 1/CELLS … 1.
    static double[] quantiles(UncertainQuantity quantity) {
        double width = quantity.high() - quantity.low();
        double place = width == 0 ? 0 : (quantity.likely() - quantity.low()) / width * SHAPES;
        int below = Math.min((int) place, SHAPES - 1);
        double share = place - below;
        double[] table = new double[CELLS + 1];
        for (int i = 0; i <= CELLS; i++) {
            double unit = QUANTILES[below][i] * (1 - share) + QUANTILES[below + 1][i] * share;
            table[i] = quantity.low() + width * unit;
        }
        return table;
    }

    private static double[][] quantilesOfAllShapes() {
        double[][] all = new double[SHAPES + 1][];
        for (int shape = 0; shape <= SHAPES; shape++) {
            all[shape] = inverse(cumulative((double) shape / SHAPES));
        }
        return all;
    }

    /// The distribution function at 0, 1/STEPS … 1, by Simpson's rule over each step.
    private static double[] cumulative(double place) {
        double[] sums = new double[STEPS + 1];
        for (int i = 0; i < STEPS; i++) {
            double from = (double) i / STEPS;
            double half = 0.5 / STEPS;
            sums[i + 1] =
                    sums[i]
                            + density(place, from)
                            + 4 * density(place, from + half)
                            + density(place, from + 2 * half);
        }
        for (int i = 0; i <= STEPS; i++) {
            sums[i] /= sums[STEPS];
        }
        return sums;
    }

    /// Up to a constant factor.
    private static double density(double place, double x) {
        return StrictMath.pow(x, 4 * place) * Math.pow(1 - x, 4 - 4 * place);
    }

    private static double[] inverse(double[] cumulative) {
        double[] quantiles = new double[CELLS + 1];
        int step = 0;
        for (int i = 0; i < CELLS; i++) {
            double wanted = (double) i / CELLS;
            while (cumulative[step + 1] <= wanted) {
                step++;
            }
            double within = (wanted - cumulative[step]) / (cumulative[step + 1] - cumulative[step]);
            quantiles[i] = (step + within) / STEPS;
        }
        quantiles[CELLS] = 1;
        return quantiles;
    }
}

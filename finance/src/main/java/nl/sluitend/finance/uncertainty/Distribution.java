package nl.sluitend.finance.uncertainty;

import java.util.Arrays;

/// How a result turned out over many draws.
public final class Distribution {

    private final double[] sorted;

    Distribution(double[] draws) {
        sorted = draws.clone();
        Arrays.sort(sorted);
    }

    public int draws() {
        return sorted.length;
    }

    /// The value that the share `part` of the draws stays at or below, between neighbouring draws
    /// where it falls there. `part` is a fraction: 0.1 for P10.
    public double quantile(double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    public double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    public double deviation() {
        double mean = mean();
        double squares = Arrays.stream(sorted).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / sorted.length);
    }

    /// The share of the draws above `bound`, as a fraction.
    public double shareAbove(double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] > bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (double) (sorted.length - low) / sorted.length;
    }
}

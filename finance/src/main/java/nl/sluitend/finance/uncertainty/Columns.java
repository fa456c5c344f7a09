package nl.sluitend.finance.uncertainty;

/// Arithmetic on columns of equal length. Each loop is one that the compiler turns into vector
/// instructions, or a library call for a power.
final class Columns {

    private Columns() {}

    interface Fold {
        void apply(double[] to, double[] term);
    }

    static void copy(double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = from[i];
        }
    }

    static void add(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] += term[i];
        }
    }

    static void subtract(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] -= term[i];
        }
    }

    static void multiply(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] *= term[i];
        }
    }

    static void least(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.min(to[i], term[i]);
        }
    }

    static void greatest(double[] to, double[] term) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.max(to[i], term[i]);
        }
    }

    static void divide(double[] dividend, double[] divisor, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = dividend[i] / divisor[i];
        }
    }

    static void share(double[] part, double[] whole, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = part[i] == 0 && whole[i] == 0 ? 0 : part[i] / whole[i];
        }
    }

    static void complement(double[] share, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = 1 - share[i];
        }
    }

    static void grow(double[] rate, double[] periods, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = StrictMath.pow(1 + rate[i], periods[i]);
        }
    }

    static void raise(double[] base, double[] exponent, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = StrictMath.pow(base[i], exponent[i]);
        }
    }
}

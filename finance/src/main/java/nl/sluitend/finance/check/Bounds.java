package nl.sluitend.finance.check;

/// How large the parts of a model may be. `signed` says whether an amount may be below zero: on a
/// canvas the block says whether it is a cost or an income, in a model an amount may carry a sign.
/// There may be as many drivers, inputs and outcomes as `lines`, and a horizon, a list per year and
/// a duration may have as many years as `years`.
public record Bounds(
        int digits,
        int decimals,
        boolean signed,
        int yearFirst,
        int yearLast,
        int years,
        int usefulLife,
        int supplements,
        int lines) {

    /// For a model from a file, which may come from any source and any country.
    public static final Bounds OF_A_MODEL = new Bounds(15, 10, true, 1900, 2200, 50, 100, 12, 2000);
}

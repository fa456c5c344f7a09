package nl.sluitend.finance.uncertainty;

/// How often results are drawn, and with which seed: the same sampling gives the same draws.
public record Sampling(int draws, long seed) {

    /// Any does; a fixed one makes the same canvas look the same everywhere.
    public static final long USUAL_SEED = 1;

    /// What every door draws with, unless its user chose a seed: so all say the same range. P10 and
    /// P90 then stand within about a per cent of the spread.
    public static final Sampling USUAL = new Sampling(10_000, USUAL_SEED);

    public Sampling from(long other) {
        return new Sampling(draws, other);
    }
}

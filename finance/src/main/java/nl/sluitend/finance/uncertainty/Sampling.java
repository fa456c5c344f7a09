package nl.sluitend.finance.uncertainty;

/// How often results are drawn, and with which seed: the same sampling gives the same draws.
public record Sampling(int draws, long seed) {}

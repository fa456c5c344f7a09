package nl.sluitend.finance;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.Consumer;

/// Many random cases of one promise. The seed is printed; `-Dseed=…` draws the same cases again.
public record Draws(String name, int count) {

    public void each(Consumer<Random> promise) {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.printf("%s: %,d cases, -Dseed=%d%n", name, count, seed);
        for (int i = 0; i < count; i++) {
            try {
                promise.accept(random(seed + i));
            } catch (RuntimeException | AssertionError failure) {
                throw new AssertionError(name + " fails with -Dseed=" + (seed + i), failure);
            }
        }
    }

    /// Seeds that follow each other begin with nearly the same draw, so they are spread first.
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /// From a tenth of a cent to a hundred million euros, as often small as large.
    public static Money money(Random random) {
        long units = random.nextLong(1L << (1 + random.nextInt(36)));
        return new Money(BigDecimal.valueOf(units, random.nextInt(5)));
    }
}

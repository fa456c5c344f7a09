package nl.sluitend.workshop.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plays many random histories against the same promises.
///
/// A history is a list of steps. Steps are drawn before the world exists and mean something in any
/// state ("the third note, or none"), so a history that fails still makes sense when steps are
/// taken out of it. That is how it is shrunk: ever smaller chunks are dropped as long as it keeps
/// failing.
///
/// @param draw one random step
/// @param play builds a fresh world, plays the steps, and throws when a promise is broken
public record Simulation<S>(
        int histories, int steps, Function<Random, S> draw, Consumer<List<S>> play) {

    /// The seed of this run: `-Dseed=…` plays an earlier run again.
    public static long seed() {
        return Long.getLong("seed", System.nanoTime());
    }

    /// As many histories as are wanted, or fewer when this run is to be a short one.
    public static int atMost(int wanted) {
        return Math.min(wanted, Integer.getInteger("histories", wanted));
    }

    public void run(String name) {
        long seed = seed();
        System.out.printf(
                "%s: %,d histories of %d steps, -Dseed=%d%n", name, histories, steps, seed);
        for (int i = 0; i < histories; i++) {
            List<S> history = history(new Random(seed + i));
            Throwable failure = failure(history);
            if (failure != null) {
                throw report(name, seed + i, shrink(history));
            }
        }
    }

    private List<S> history(Random random) {
        return Stream.generate(() -> draw.apply(random)).limit(steps).toList();
    }

    private List<S> shrink(List<S> failing) {
        List<S> shortest = failing;
        for (int chunk = failing.size() / 2; chunk > 0; chunk /= 2) {
            for (int at = 0; at + chunk <= shortest.size(); ) {
                List<S> shorter = without(shortest, at, chunk);
                if (failure(shorter) == null) {
                    at += chunk;
                } else {
                    shortest = shorter;
                }
            }
        }
        return shortest;
    }

    private static <S> List<S> without(List<S> steps, int from, int count) {
        List<S> shorter = new ArrayList<>(steps);
        shorter.subList(from, from + count).clear();
        return shorter;
    }

    private AssertionError report(String name, long seed, List<S> shortest) {
        return new AssertionError(
                "%s fails with -Dseed=%d. Shortest history:%n%s"
                        .formatted(name, seed, String.join("\n", lines(shortest))),
                failure(shortest));
    }

    private static <S> List<String> lines(List<S> steps) {
        return steps.stream().map(String::valueOf).toList();
    }

    private @Nullable Throwable failure(List<S> history) {
        try {
            play.accept(history);
            return null;
        } catch (RuntimeException | AssertionError failure) {
            return failure;
        }
    }
}

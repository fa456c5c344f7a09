package nl.sluitend.sync.protocol;

import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.NoteOutcome;
import org.jspecify.annotations.Nullable;

/// Random outcomes, of which about half can be calculated with.
record OutcomeDice(Random random, Supplier<String> text) {

    private static final List<String> AMOUNTS =
            List.of("0", "-12.5", "9999.99", "-9999", "10000", "0.125");

    private static final List<String> SHARES = List.of("0", "1", "1.01", "-0.1", "0.005", "0.35");

    private static final List<String> YEARS = List.of("0", "0.5", "3", "3.01", "-1", "2.125");

    NoteOutcome outcome() {
        return new NoteOutcome(
                text.get(),
                pick(List.of(Benefit.values())),
                worth(),
                new Filters(share(), share(), share()),
                share(),
                estimate("2", YEARS),
                maybe(() -> pick(List.of(Start.values()))),
                maybe(text));
    }

    private PerUnit worth() {
        return new PerUnit(
                estimate("12", AMOUNTS),
                estimate("32.76", AMOUNTS),
                maybe(text),
                maybe(text),
                maybe(() -> Year.of(2024 + random.nextInt(8))));
    }

    private Estimate share() {
        return estimate("0.25", SHARES);
    }

    private Estimate estimate(String usual, List<String> others) {
        return switch (random.nextInt(12)) {
            case 0 -> new Estimate.Missing();
            case 1 -> Estimate.between(pick(others), usual, pick(others));
            case 2 -> Estimate.of(pick(others));
            case 3 -> Estimate.between("0", "0.5", "1");
            default -> Estimate.of(usual);
        };
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) > 0 ? null : value.get();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

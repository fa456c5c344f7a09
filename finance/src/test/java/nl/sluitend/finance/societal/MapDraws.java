package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Outcome.Start;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;

/// Random impact maps: with unknowns unless `known`, with losses unless `positive`.
record MapDraws(Random random, boolean known, boolean positive) {

    private static final List<String> PARTIES = List.of("city", "insurer", "residents", "");

    static ImpactMap any(Random random) {
        return new MapDraws(random, false, false).map();
    }

    static ImpactMap known(Random random) {
        return new MapDraws(random, true, false).map();
    }

    static ImpactMap positive(Random random) {
        return new MapDraws(random, true, true).map();
    }

    static Discount discount(Random random) {
        return new Discount(rate(random), timing(random));
    }

    static Timing timing(Random random) {
        return random.nextBoolean() ? Timing.FIRST_YEAR_DISCOUNTED : Timing.FIRST_YEAR_IN_FULL;
    }

    static Benefit benefit(Random random) {
        return random.nextBoolean() ? Benefit.SAVING : Benefit.SOCIAL_VALUE;
    }

    /// From nothing to ten per cent, and nothing one time in ten.
    static BigDecimal rate(Random random) {
        return BigDecimal.valueOf(Math.max(0, random.nextInt(1111) - 111), 4);
    }

    private ImpactMap map() {
        return new ImpactMap(list(4, this::input), list(8, this::outcome));
    }

    private <T> List<T> list(int most, IntFunction<T> item) {
        return IntStream.range(0, random.nextInt(most)).mapToObj(item).toList();
    }

    private Input input(int i) {
        Estimate value = estimate(Draws.money(random).amount());
        Integer year = random.nextBoolean() ? null : random.nextInt(3);
        return new Input("input-" + i, "", party(), value, year);
    }

    Outcome outcome(int i) {
        return new Outcome(
                "outcome-" + i,
                "",
                party(),
                benefit(random),
                worth(),
                new Filters(share(), share(), share()),
                share(),
                estimate(BigDecimal.valueOf(random.nextInt(50), 1)),
                random.nextBoolean() ? Start.AFTER : null,
                null,
                null);
    }

    private Worth worth() {
        return switch (random.nextInt(3)) {
            case 0 -> PerUnit.of(estimate(Draws.money(random).amount()), amount());
            case 1 -> new Net(amount());
            default -> new Yearly(Stream.generate(this::amount).limit(random.nextInt(4)).toList());
        };
    }

    private String party() {
        return PARTIES.get(random.nextInt(PARTIES.size()));
    }

    private Estimate amount() {
        BigDecimal amount = Draws.money(random).amount();
        return estimate(positive || random.nextInt(4) > 0 ? amount : amount.negate());
    }

    private Estimate share() {
        return estimate(BigDecimal.valueOf(random.nextInt(101), 2));
    }

    private Estimate estimate(BigDecimal value) {
        return !known && random.nextInt(40) == 0 ? new Missing() : new Estimate.Point(value);
    }
}

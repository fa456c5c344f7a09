package nl.sluitend.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;

/// An impact map of many outcomes of four years for ten parties, of which quantity, proxy and
/// deadweight are ranges.
final class LargeMap {

    private static final int PARTIES = 10;

    private LargeMap() {}

    static ImpactMap of(int outcomes) {
        Random random = new Random(outcomes);
        return new ImpactMap(
                List.of(Input.of("input", "input", party(0), Estimate.of(1_000L * outcomes))),
                IntStream.range(0, outcomes).mapToObj(i -> outcome(i, random)).toList());
    }

    private static Outcome outcome(int index, Random random) {
        return Outcome.of(
                "outcome-" + index,
                party(index),
                index % 3 == 0 ? Benefit.SAVING : Benefit.SOCIAL_VALUE,
                PerUnit.of(LargeBudget.range(random, 100), LargeBudget.range(random, 500)),
                new Filters(
                        Estimate.between("0.1", "0.25", "0.5"),
                        Estimate.of("0.05"),
                        Estimate.of("0.2")),
                Estimate.of("0.1"),
                Estimate.of(4));
    }

    private static String party(int index) {
        return "party-" + index % PARTIES;
    }
}

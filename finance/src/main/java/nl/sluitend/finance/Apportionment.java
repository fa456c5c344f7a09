package nl.sluitend.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Parts in whole euros that add up to their total in whole euros.
///
/// The total is rounded once, half up. Each part is rounded down, and the euros that are then
/// missing go to the parts that lost most (the largest remainder method), so nobody in the room can
/// add up a table and find another sum than the one printed under it.
public record Apportionment(Money total, List<Money> parts) {

    public Apportionment {
        parts = List.copyOf(parts);
    }

    public static Apportionment inWholeEuros(List<Money> exact) {
        List<BigDecimal> parts = rounded(exact.stream().map(Money::amount).toList(), 0);
        return new Apportionment(
                Money.sum(exact).toWholeEuros(), parts.stream().map(Money::new).toList());
    }

    /// Parts of any kind with so many `decimals`, which add up to their total with as many. Shares
    /// with three decimals are tenths of per cents.
    public static List<BigDecimal> rounded(List<BigDecimal> exact, int decimals) {
        return rounded(exact, sum(exact).setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// Parts of a `total` that was rounded before, as a part itself: up or down, to as many
    /// `decimals`.
    public static List<BigDecimal> rounded(List<BigDecimal> exact, BigDecimal total, int decimals) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
        List<BigDecimal> floors =
                exact.stream().map(part -> part.setScale(decimals, RoundingMode.FLOOR)).toList();
        int missing = total.subtract(sum(floors)).movePointRight(decimals).intValueExact();
        Set<Integer> raised =
                IntStream.range(0, exact.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> floors.get(i).subtract(exact.get(i))))
                        .limit(missing)
                        .collect(Collectors.toSet());
        return IntStream.range(0, exact.size())
                .mapToObj(i -> raised.contains(i) ? floors.get(i).add(step) : floors.get(i))
                .map(Exact::shortest)
                .toList();
    }

    private static BigDecimal sum(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

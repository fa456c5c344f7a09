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
        Money total = Money.sum(exact).toWholeEuros();
        List<Money> floors = exact.stream().map(Apportionment::floor).toList();
        int missing = total.minus(Money.sum(floors)).amount().intValueExact();
        Set<Integer> raised =
                IntStream.range(0, exact.size())
                        .boxed()
                        .sorted(Comparator.comparing(i -> floors.get(i).minus(exact.get(i))))
                        .limit(missing)
                        .collect(Collectors.toSet());
        return new Apportionment(
                total,
                IntStream.range(0, exact.size())
                        .mapToObj(i -> raised.contains(i) ? plusOne(floors.get(i)) : floors.get(i))
                        .toList());
    }

    private static Money floor(Money money) {
        return new Money(money.amount().setScale(0, RoundingMode.FLOOR));
    }

    private static Money plusOne(Money money) {
        return money.plus(new Money(BigDecimal.ONE));
    }
}

package nl.sluitend.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/// What each [Operation] does with numbers.
final class Calculation {

    private Calculation() {}

    static BigDecimal apply(Operation operation, List<BigDecimal> terms) {
        return switch (operation) {
            case GIVEN -> throw new IllegalArgumentException("What was given is not calculated.");
            case SUM -> terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            case DIFFERENCE -> difference(terms);
            case PRODUCT -> terms.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case QUOTIENT -> Exact.quotient(terms.get(0), terms.get(1));
            case SHARE -> share(terms.get(0), terms.get(1));
            case COMPLEMENT -> BigDecimal.ONE.subtract(terms.getFirst());
            case GROWTH -> growth(terms.get(0), terms.get(1).intValueExact());
            case POWER -> terms.get(0).pow(terms.get(1).intValueExact(), Exact.PRECISION);
            case LEAST -> terms.stream().min(Comparator.naturalOrder()).orElseThrow();
            case GREATEST -> terms.stream().max(Comparator.naturalOrder()).orElseThrow();
            case WHOLE -> terms.getFirst().setScale(0, RoundingMode.HALF_UP);
            case CENTS -> terms.getFirst().setScale(2, RoundingMode.HALF_UP);
        };
    }

    private static BigDecimal difference(List<BigDecimal> terms) {
        return terms.subList(1, terms.size()).stream()
                .reduce(terms.getFirst(), BigDecimal::subtract);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.signum() == 0 && whole.signum() == 0
                ? BigDecimal.ZERO
                : Exact.quotient(part, whole);
    }

    private static BigDecimal growth(BigDecimal rate, int periods) {
        return rate.add(BigDecimal.ONE).pow(periods, Exact.PRECISION);
    }
}

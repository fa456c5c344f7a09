package nl.sluitend.reports.explanation;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;

/// Rounds a figure once, for the eye: money to whole euros, a price to cents, and a result of a
/// division as far as it means something. The amounts that a line is calculated from are in cents,
/// because the line is rounded itself.
final class Rounding {

    private static final int CENTS = 2;
    private static final int PER_UNIT = 4;

    private static final Set<Concept> PRICES =
            Set.of(
                    Concept.UNIT_PRICE,
                    Concept.HOURLY_PRICE,
                    Concept.HOURLY_WAGE,
                    Concept.WAGE_PER_PRODUCTIVE_HOUR,
                    Concept.HOURLY_COST,
                    Concept.SUPPLEMENT,
                    Concept.UNIT_INCOME,
                    Concept.UNIT_COSTS,
                    Concept.CONTRIBUTION_MARGIN,
                    Concept.LOSS_PER_UNIT,
                    Concept.COST_PER_UNIT,
                    Concept.ONE_OFF_PER_UNIT,
                    Concept.PROXY,
                    Concept.SWITCHING_PROXY);

    private static final Map<Concept, Integer> DECIMALS =
            Map.of(
                    Concept.SOCIAL_RETURN, 2,
                    Concept.NET_SOCIAL_RETURN, 2,
                    Concept.SOCIAL_PAYBACK_MONTHS, 1,
                    Concept.BREAK_EVEN, 2,
                    Concept.STRUCTURAL_ROOM, 3);

    private Rounding() {}

    static BigDecimal rounded(Concept concept, BigDecimal value) {
        return rounded(concept, value, false);
    }

    private static BigDecimal rounded(Concept concept, BigDecimal value, boolean inLine) {
        if (isMoney(concept)) {
            return value.setScale(decimals(concept, inLine), HALF_UP);
        }
        Integer decimals = DECIMALS.get(concept);
        return decimals == null ? value : value.setScale(decimals, HALF_UP);
    }

    /// The values of the terms, of which those of a sum add up to what is `shown` of it. The sums
    /// of a ledger do so by themselves; present values and what society gains are rounded here
    /// alone.
    static List<BigDecimal> terms(Figure figure, BigDecimal shown, boolean inLine) {
        List<BigDecimal> exact = figure.terms().stream().map(Figure::value).toList();
        return addsUp(figure)
                ? Apportionment.rounded(exact, shown, decimals(figure.concept(), inLine))
                : figure.terms().stream()
                        .map(term -> rounded(term.concept(), term.value(), inLine))
                        .toList();
    }

    private static boolean addsUp(Figure figure) {
        return figure.operation() == Operation.SUM
                && isMoney(figure.concept())
                && figure.terms().stream().allMatch(term -> isAlike(term, figure));
    }

    private static boolean isAlike(Figure term, Figure total) {
        return isMoney(term.concept())
                && PRICES.contains(term.concept()) == PRICES.contains(total.concept());
    }

    private static boolean isMoney(Concept concept) {
        return concept.unit() == Concept.Unit.MONEY;
    }

    private static int decimals(Concept concept, boolean inLine) {
        if (concept.isPerUnit() && !inLine) {
            return PER_UNIT;
        }
        return inLine || PRICES.contains(concept) ? CENTS : 0;
    }
}

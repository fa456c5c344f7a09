package nl.sluitend.finance;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Rising;
import org.jspecify.annotations.Nullable;

/// A quantity, price or share as far as anybody knows it. Ledgers count with its likely value; its
/// range only says how sure a result is.
public sealed interface Estimate {

    /// Nobody knows yet. It is counted and listed, and never taken for zero.
    record Missing() implements Estimate {}

    /// One value, taken as certain.
    record Point(BigDecimal value) implements Estimate {
        public Point {
            value = Exact.shortest(value);
        }
    }

    /// Three values that do not fall from low to high: the least and the most that is thought
    /// possible, and the likely one (PERT).
    ///
    /// @param low the least
    /// @param likely what a ledger counts with
    /// @param high the most
    @Rising(
            value = {"low", "likely", "high"},
            breach = Breach.RANGE_OUT_OF_ORDER)
    record Range(BigDecimal low, BigDecimal likely, BigDecimal high) implements Estimate {
        public Range {
            low = Exact.shortest(low);
            likely = Exact.shortest(likely);
            high = Exact.shortest(high);
        }

        public boolean isOrdered() {
            return low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0;
        }
    }

    static Estimate of(String decimal) {
        return new Point(new BigDecimal(decimal));
    }

    static Estimate of(long whole) {
        return new Point(BigDecimal.valueOf(whole));
    }

    static Estimate of(Money money) {
        return new Point(money.amount());
    }

    static Estimate between(String low, String likely, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }

    /// What a ledger counts with; absent when nobody knows.
    default @Nullable BigDecimal counted() {
        return switch (this) {
            case Missing() -> null;
            case Point(BigDecimal value) -> value;
            case Range range -> range.likely();
        };
    }

    /// The least that is thought possible; absent when nobody knows.
    default @Nullable BigDecimal least() {
        return switch (this) {
            case Missing() -> null;
            case Point(BigDecimal value) -> value;
            case Range range -> range.low();
        };
    }

    /// The most that is thought possible; absent when nobody knows.
    default @Nullable BigDecimal most() {
        return switch (this) {
            case Missing() -> null;
            case Point(BigDecimal value) -> value;
            case Range range -> range.high();
        };
    }

    /// Every value changed in the same, rising or falling, way. Of what is missing nothing is known
    /// afterwards either.
    default Estimate map(UnaryOperator<BigDecimal> change) {
        return switch (this) {
            case Missing() -> this;
            case Point(BigDecimal value) -> new Point(change.apply(value));
            case Range(var low, var likely, var high) ->
                    ordered(change.apply(low), change.apply(likely), change.apply(high));
        };
    }

    private static Range ordered(BigDecimal one, BigDecimal likely, BigDecimal other) {
        return new Range(one.min(other), likely, one.max(other));
    }
}

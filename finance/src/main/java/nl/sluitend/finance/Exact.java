package nl.sluitend.finance;

import java.math.BigDecimal;
import java.math.MathContext;

/// How decimals are kept: exact under addition and multiplication, and to 34 digits where a
/// division or a power has no end.
public final class Exact {

    /// IEEE 754 decimal128: the precision of a quotient or a power, far below any cent.
    public static final MathContext PRECISION = MathContext.DECIMAL128;

    private Exact() {}

    /// The one way to write this number, so that `2.50` and `2.5` are equal values.
    public static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, PRECISION);
    }
}

package nl.sluitend.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A price or a number of something: a decimal, or each decimal in an estimate, of at most
/// [Limit#AMOUNT_DIGITS] digits and [Limit#AMOUNT_DECIMALS] decimals.
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Quantity {
    Sign value() default Sign.AS_LIMITED;

    /// Whether it may be below zero.
    enum Sign {
        /// As [Limit#NEGATIVE_AMOUNTS] says.
        AS_LIMITED,
        NEVER_NEGATIVE,
        ANY
    }
}

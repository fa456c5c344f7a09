package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.math.BigDecimal;
import java.time.Year;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;

/// Numbers and years within their bounds.
public record NumberCheck(Bounds bounds) {

    private static final BigDecimal MOST_ON_TOP = BigDecimal.TEN;

    public Stream<Finding> amount(BigDecimal value) {
        return unless(isAmount(value), Flaw.AMOUNT_OUT_OF_RANGE);
    }

    public Stream<Finding> amount(Estimate estimate) {
        return estimate(estimate, this::isAmount, Flaw.AMOUNT_OUT_OF_RANGE);
    }

    /// An amount that is never below zero, whatever the bounds allow elsewhere.
    public Stream<Finding> unsigned(Estimate estimate) {
        return estimate(
                estimate,
                value -> isWritable(value) && value.signum() >= 0,
                Flaw.AMOUNT_OUT_OF_RANGE);
    }

    /// An amount that may be below zero, whatever the bounds allow elsewhere.
    public Stream<Finding> signed(Estimate estimate) {
        return estimate(estimate, this::isWritable, Flaw.AMOUNT_OUT_OF_RANGE);
    }

    /// So many years, and parts of one.
    public Stream<Finding> duration(Estimate estimate) {
        return estimate(estimate, this::isDuration, Flaw.DURATION_OUT_OF_RANGE);
    }

    /// A part of a whole: from 0 up to and including 1.
    public Stream<Finding> share(Estimate estimate) {
        return estimate(estimate, this::isShare, Flaw.SHARE_OUT_OF_RANGE);
    }

    /// A part of a whole that is divided by, so that none of it cannot be.
    public Stream<Finding> divisor(Estimate estimate) {
        return estimate(
                estimate, value -> isShare(value) && value.signum() > 0, Flaw.SHARE_OUT_OF_RANGE);
    }

    /// Something on top, as a fraction: from 0 to ten times as much.
    public Stream<Finding> surcharge(Estimate estimate) {
        return estimate(estimate, this::isSurcharge, Flaw.SHARE_OUT_OF_RANGE);
    }

    public Stream<Finding> surcharge(BigDecimal value) {
        return unless(isSurcharge(value), Flaw.SHARE_OUT_OF_RANGE);
    }

    /// A yearly rate as a fraction: more than a loss of everything, less than a doubling. What is
    /// more was meant as a percentage.
    public Stream<Finding> rate(BigDecimal value) {
        boolean sound = value.abs().compareTo(BigDecimal.ONE) < 0;
        return unless(sound && isPrecise(value), Flaw.SHARE_OUT_OF_RANGE);
    }

    public Stream<Finding> year(Year year) {
        int number = year.getValue();
        return unless(
                number >= bounds.yearFirst() && number <= bounds.yearLast(),
                Flaw.YEAR_OUT_OF_RANGE);
    }

    private static Stream<Finding> estimate(
            Estimate estimate, Predicate<BigDecimal> sound, Flaw flaw) {
        return switch (estimate) {
            case Estimate.Missing() -> Stream.empty();
            case Estimate.Point(BigDecimal value) -> unless(sound.test(value), flaw);
            case Estimate.Range range -> range(range, sound, flaw);
        };
    }

    private static Stream<Finding> range(
            Estimate.Range range, Predicate<BigDecimal> sound, Flaw flaw) {
        return all(
                within("low", unless(sound.test(range.low()), flaw)),
                within("likely", unless(sound.test(range.likely()), flaw)),
                within("high", unless(sound.test(range.high()), flaw)),
                unless(range.isOrdered(), Flaw.RANGE_OUT_OF_ORDER));
    }

    private boolean isAmount(BigDecimal value) {
        return (bounds.signed() || value.signum() >= 0) && isWritable(value);
    }

    private boolean isWritable(BigDecimal value) {
        return isPrecise(value) && value.precision() - value.scale() <= bounds.digits();
    }

    private boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0 && isPrecise(value);
    }

    private boolean isDuration(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(bounds.years())) <= 0
                && isPrecise(value);
    }

    private boolean isSurcharge(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(MOST_ON_TOP) <= 0 && isPrecise(value);
    }

    private boolean isPrecise(BigDecimal value) {
        return value.scale() <= bounds.decimals();
    }
}

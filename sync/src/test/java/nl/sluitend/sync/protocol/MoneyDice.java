package nl.sluitend.sync.protocol;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.workshop.NoteMoney;
import org.jspecify.annotations.Nullable;

/// Random money of every kind, of which about half can be calculated with.
record MoneyDice(Random random, Supplier<String> text) {

    private static final List<String> DECIMALS =
            List.of("0", "1", "12.5", "9999.99", "10000", "0.125", "-1");

    private static final List<String> SHARES = List.of("0.5", "1", "0.05", "0", "1.01", "-0.1");

    NoteMoney money() {
        return new NoteMoney(
                amount(),
                recurrence(),
                maybe(() -> new Indexation(share(), year())),
                maybe(text),
                maybe(text),
                maybe(text));
    }

    private Amount amount() {
        return switch (random.nextInt(9)) {
            case 0 -> new Amount.Unknown();
            case 1, 2 -> new Amount.Fixed(estimate());
            case 3 -> new Amount.Variable(estimate(), text.get(), estimate());
            case 4 -> new Amount.Driven(text.get(), decimal(), estimate());
            case 5 -> new Amount.Listed(year(), some(this::estimate));
            case 6 -> new Amount.Staff(estimate(), hourlyPrice());
            case 7 -> new Amount.Saving(estimate(), text.get(), year(), text.get());
            default -> investment();
        };
    }

    private Amount investment() {
        return new Amount.Investment(
                estimate(),
                random.nextInt(8),
                new Money(decimal()),
                pick(List.of(Depreciation.values())),
                share());
    }

    private HourlyPrice hourlyPrice() {
        return new HourlyPrice(
                estimate(),
                new Estimate.Point(share()),
                new Estimate.Point(share()),
                some(() -> new Supplement(text.get(), new Money(decimal()))),
                share());
    }

    private Recurrence recurrence() {
        return random.nextBoolean()
                ? new Recurrence.Structural(maybe(this::year), maybe(this::year))
                : new Recurrence.Incidental(year(), maybe(this::year));
    }

    private Estimate estimate() {
        return switch (random.nextInt(6)) {
            case 0 -> new Estimate.Missing();
            case 1 -> new Estimate.Range(decimal(), decimal(), decimal());
            case 2 -> Estimate.between("1", "2", "3");
            default -> new Estimate.Point(decimal());
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(random.nextInt(3) > 0 ? "12.5" : pick(DECIMALS));
    }

    private BigDecimal share() {
        return new BigDecimal(random.nextInt(2) > 0 ? "0.25" : pick(SHARES));
    }

    private Year year() {
        return Year.of(random.nextInt(4) > 0 ? 2027 : 2024 + random.nextInt(8));
    }

    private <T> List<T> some(Supplier<T> each) {
        return Stream.generate(each).limit(random.nextInt(4)).toList();
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(4) > 0 ? null : value.get();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

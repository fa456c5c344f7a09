package nl.sluitend.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.shape.generate.Unbounded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check against records of its own, so that it stands apart from what a workshop is.
class CheckTest {

    private static final Limits LIMITS =
            Limits.STANDARD
                    .with(Limit.UNIT, 3)
                    .with(Limit.AMOUNT_DIGITS, 3)
                    .with(Limit.AMOUNT_DECIMALS, 1)
                    .with(Limit.LINES, 2)
                    .with(Limit.USEFUL_LIFE, 5)
                    .with(Limit.OUTCOME_YEARS, 4);

    enum Side {
        LEFT,
        RIGHT
    }

    record Price(BigDecimal amount) {}

    sealed interface Guess {
        record Exactly(BigDecimal value) implements Guess {}

        @Rising(
                value = {"low", "high"},
                breach = Breach.RANGE_OUT_OF_ORDER)
        record Between(BigDecimal low, BigDecimal high) implements Guess {}

        record NoIdea() implements Guess {}
    }

    @Rising(
            value = {"from", "until"},
            breach = Breach.YEARS_OUT_OF_ORDER,
            at = "until")
    record Span(@Nullable Year from, @Nullable Year until) {}

    record Thing(
            @Text(value = Limit.UNIT, required = true) String name,
            @Text(Limit.UNIT) @Nullable String note,
            @Quantity Guess guess,
            @Quantity(Quantity.Sign.ANY) Price price,
            @Whole(least = 1, most = Limit.USEFUL_LIFE, breach = Breach.USEFUL_LIFE_OUT_OF_RANGE)
                    @Nullable Integer years) {

        static Thing of(String name, Guess guess) {
            return new Thing(name, null, guess, new Price(BigDecimal.ONE), null);
        }
    }

    record Box(
            @NotEmpty(Breach.NO_YEARS) @Size(value = Limit.LINES, breach = Breach.TOO_MANY_LINES)
                    List<Thing> things,
            Map<Side, List<@Text(Limit.UNIT) String>> labels) {}

    record Parts(@Divisor BigDecimal divisor, @Surcharge BigDecimal surcharge) {}

    record Lengths(@Lasting(Limit.OUTCOME_YEARS) Guess lasting, @Rate BigDecimal rate) {}

    @Test
    @DisplayName("CAN51 what keeps to its bounds has nothing against it")
    void sound() {
        assertThat(told(Thing.of("abc", exactly("999.9")))).isEmpty();
        assertThat(told(new Span(Year.of(2027), Year.of(2027)))).isEmpty();
        assertThat(told(new Span(null, Year.of(2027)))).isEmpty();
    }

    @Test
    @DisplayName("CAN51 a bound on a component holds for each decimal in it, each with its place")
    void decimals() {
        assertThat(told(Thing.of("a", exactly("1000"))))
                .containsExactly("/guess AMOUNT_OUT_OF_RANGE");
        assertThat(told(Thing.of("a", new Guess.Between(decimal("-1"), decimal("0.25")))))
                .containsExactly(
                        "/guess/low AMOUNT_OUT_OF_RANGE", "/guess/high AMOUNT_OUT_OF_RANGE");
        assertThat(told(Thing.of("a", new Guess.NoIdea()))).isEmpty();
        assertThat(told(new Thing("a", null, exactly("1"), new Price(decimal("-1000")), null)))
                .containsExactly("/price AMOUNT_OUT_OF_RANGE");
        assertThat(told(new Thing("a", null, exactly("1"), new Price(decimal("-999")), null)))
                .isEmpty();
    }

    @Test
    @DisplayName("CAN51 an amount below zero is for the limits to allow")
    void sign() {
        Thing below = Thing.of("a", exactly("-1"));
        Limits signed = LIMITS.with(Limit.NEGATIVE_AMOUNTS, 1);

        assertThat(told(below)).hasSize(1);
        assertThat(told(below, signed)).isEmpty();
    }

    @Test
    @DisplayName("CAN51 a text whose limit is lifted is not judged")
    void lifted() {
        Thing wordy = new Thing("", "\t", exactly("1"), new Price(BigDecimal.ONE), null);

        assertThat(told(wordy)).containsExactly("/name TEXT_EMPTY", "/note TEXT_UNREADABLE");
        assertThat(told(wordy, LIMITS.without(Limit.UNIT))).isEmpty();
    }

    @Test
    @DisplayName(
            "CAN51 everything is told at once in the order of the components; of a list that is"
                    + " too long only that")
    void lists() {
        Thing bad = Thing.of("", exactly("1"));

        assertThat(told(new Box(List.of(bad, bad), Map.of(Side.RIGHT, List.of("a", "long")))))
                .containsExactly(
                        "/things/0/name TEXT_EMPTY",
                        "/things/1/name TEXT_EMPTY",
                        "/labels/RIGHT/1 TEXT_TOO_LONG");
        assertThat(told(new Box(List.of(bad, bad, bad), Map.of())))
                .containsExactly("/things TOO_MANY_LINES");
        assertThat(told(new Box(List.of(), Map.of()))).containsExactly("/things NO_YEARS");
    }

    @ParameterizedTest
    @DisplayName("CAN51 a whole number lies between its ends")
    @CsvSource({"0, 1", "1, 0", "5, 0", "6, 1"})
    void whole(int years, int objections) {
        assertThat(told(new Thing("a", null, exactly("1"), new Price(BigDecimal.ONE), years)))
                .hasSize(objections);
    }

    @ParameterizedTest
    @DisplayName("CAN51 each fraction has its own ends")
    @CsvSource({
        "0, 0, 1",
        "0.1, 0, 0",
        "1, 10, 0",
        "1.1, 10.1, 2",
        "-0.1, -0.1, 2",
        "0.25, 0.25, 2"
    })
    void fractions(BigDecimal divisor, BigDecimal surcharge, int objections) {
        assertThat(told(new Parts(divisor, surcharge))).hasSize(objections);
    }

    @ParameterizedTest
    @DisplayName(
            "CAN51 a duration may be nothing, a rate less than doubles and loses less than all")
    @CsvSource({"0, 0, 0", "4, 0.9, 0", "4.1, 1, 2", "-0.1, -1, 2", "3.5, -0.9, 0"})
    void lengths(String lasting, BigDecimal rate, int objections) {
        assertThat(told(new Lengths(exactly(lasting), rate))).hasSize(objections);
    }

    @Test
    @DisplayName("CAN51 what has to rise is told at its place, once")
    void order() {
        assertThat(told(new Span(Year.of(2028), Year.of(2027))))
                .containsExactly("/until YEARS_OUT_OF_ORDER");
        assertThat(told(Thing.of("a", new Guess.Between(decimal("2"), decimal("1")))))
                .containsExactly("/guess RANGE_OUT_OF_ORDER");
        assertThat(told(new Span(Year.of(1999), Year.of(2101))))
                .containsExactly("/from YEAR_OUT_OF_RANGE", "/until YEAR_OUT_OF_RANGE");
    }

    @Test
    @DisplayName("CAN51 a rule is asked of every record of its type, after its bounds")
    void rules() {
        Rules<Breach> rules =
                Rules.<Breach>none()
                        .and(
                                Thing.class,
                                (thing, limits) ->
                                        Objection.within(
                                                "name",
                                                Objection.unless(
                                                        thing.name().length()
                                                                < limits.of(Limit.UNIT),
                                                        Breach.ID_EMPTY)));
        Box box =
                new Box(
                        List.of(Thing.of("a", exactly("-1")), Thing.of("abc", exactly("-1"))),
                        Map.of());

        assertThat(spelled(new Check<>(LIMITS, each -> each, rules).objections(box)))
                .containsExactly(
                        "/things/0/guess AMOUNT_OUT_OF_RANGE",
                        "/things/1/guess AMOUNT_OUT_OF_RANGE",
                        "/things/1/name ID_EMPTY");
    }

    @Test
    @DisplayName("CAN50 what has no bound is found")
    void unbounded() {
        record Loose(String text, List<Price> prices, Map<String, Year> years) {}

        assertThat(Unbounded.in(Loose.class).found())
                .containsExactly("Loose.text", "Loose.prices", "Price.amount", "Loose.years");
        assertThat(Unbounded.in(Parts.class).found()).isEmpty();
    }

    @Test
    @DisplayName("CAN52 a limit has a name for the page, and no two have the same")
    void names() {
        assertThat(LIMITS.properties()).hasSize(Limit.values().length).containsEntry("unit", 3L);
        assertThat(Limits.STANDARD.properties())
                .containsEntry("noteText", 140L)
                .containsEntry("codeGuessEvery", 240_000L);
        assertThat(Stream.of(Limit.values()).map(Limit::property).collect(Collectors.toSet()))
                .hasSize(Limit.values().length);
    }

    private static Guess exactly(String value) {
        return new Guess.Exactly(decimal(value));
    }

    private static BigDecimal decimal(String value) {
        return new BigDecimal(value);
    }

    private static List<String> told(Record record) {
        return told(record, LIMITS);
    }

    private static List<String> told(Record record, Limits limits) {
        return spelled(new Check<>(limits, each -> each, Rules.none()).objections(record));
    }

    private static List<String> spelled(List<Objection<Breach>> objections) {
        return objections.stream().map(each -> each.path() + " " + each.reason()).toList();
    }
}

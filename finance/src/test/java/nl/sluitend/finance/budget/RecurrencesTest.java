package nl.sluitend.finance.budget;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.perUnit;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of amount, called recurring or one-off in every way.
class RecurrencesTest {

    private static final String OPEN = "?";
    private static final String ABSENT = "-";

    /// What a year comes to when a line counts in it, for the years 2027 up to 2030.
    private static final Map<Amount, List<String>> AMOUNTS =
            Map.of(
                    new Unknown(),
                    List.of(OPEN, OPEN, OPEN, OPEN),
                    Fixed.of(Money.of(100)),
                    List.of("100", "100", "100", "100"),
                    Variable.of(BigDecimal.TEN, "x", Money.of(5)),
                    List.of("50", "50", "50", "50"),
                    perUnit("d", "3"),
                    List.of("60", "60", "60", "60"),
                    listed(2028, 10, 20),
                    List.of("0", "10", "20", "0"),
                    new Staff(Estimate.of(10), wage("8")),
                    List.of("80", "80", "80", "80"),
                    new Saving(Estimate.of(70), "gemeente", Year.of(2029), "o"),
                    List.of("0", "0", "70", "70"));

    private static final Map<Recurrence, List<Integer>> YEARS =
            Map.of(
                    Structural.ALWAYS,
                    List.of(2027, 2028, 2029, 2030),
                    new Structural(year(2028), null),
                    List.of(2028, 2029, 2030),
                    new Structural(null, year(2028)),
                    List.of(2027, 2028),
                    new Structural(year(2028), year(2029)),
                    List.of(2028, 2029),
                    new Structural(year(2026), year(2026)),
                    List.of(),
                    Incidental.in(year(2028)),
                    List.of(2028),
                    new Incidental(year(2028), year(2029)),
                    List.of(2028, 2029),
                    Incidental.in(year(2035)),
                    List.of());

    static Stream<Arguments> combinations() {
        return AMOUNTS.keySet().stream()
                .flatMap(amount -> YEARS.keySet().stream().map(when -> Arguments.of(amount, when)));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    @DisplayName("FIN140 every amount but an investment counts in its years and in no other")
    void counts(Amount amount, Recurrence when) {
        List<String> perYear = requireNonNull(AMOUNTS.get(amount));
        List<Integer> in = requireNonNull(YEARS.get(when));

        assertThat(amounts(amount, when))
                .containsExactlyElementsOf(
                        Stream.of(2027, 2028, 2029, 2030)
                                .map(year -> in.contains(year) ? perYear.get(year - 2027) : ABSENT)
                                .toList());
        assertThat(line(amount, when).recurrence()).isEqualTo(when);
    }

    @ParameterizedTest
    @MethodSource("recurrences")
    @DisplayName("FIN140 an investment is charged from its first year on, however it was called")
    void charged(Recurrence when) {
        Investment building =
                new Investment(
                        Estimate.of(400_000),
                        40,
                        Money.ZERO,
                        Depreciation.LINEAR,
                        new BigDecimal("0.02"));
        Year first = when.first() == null ? year(2027) : when.first();
        Function<Integer, String> charge =
                year -> {
                    int served = year - first.getValue();
                    return String.valueOf(served < 0 ? 0 : 18_000 - 200 * served);
                };

        assertThat(amounts(building, when))
                .containsExactlyElementsOf(
                        Stream.of(2027, 2028, 2029, 2030)
                                .map(year -> year < first.getValue() ? ABSENT : charge.apply(year))
                                .toList());
        assertThat(line(building, when).recurrence()).isEqualTo(new Structural(when.first(), null));
    }

    static Stream<Recurrence> recurrences() {
        return YEARS.keySet().stream();
    }

    private static List<String> amounts(Amount amount, Recurrence when) {
        Budget budget = Lines.budget(List.of(driver("d", Estimate.of(20))), line(amount, when));
        return Lines.years(budget).stream().map(RecurrencesTest::amount).toList();
    }

    private static String amount(YearFigures year) {
        if (year.unknown().contains("line")) {
            return OPEN;
        }
        Money amount = year.lines().get("line");
        return amount == null ? ABSENT : amount.toString();
    }

    private static BudgetLine line(Amount amount, Recurrence when) {
        return during(
                when, amount instanceof Saving ? income("line", amount) : cost("line", amount));
    }

    private static HourlyPrice wage(String euros) {
        return new HourlyPrice(
                Estimate.of(euros), Estimate.of(1), Estimate.of(0), List.of(), BigDecimal.ZERO);
    }

    private static Year year(int number) {
        return Year.of(number);
    }
}

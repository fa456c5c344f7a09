package nl.sluitend.finance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.check.Flaw;
import nl.sluitend.finance.check.ReferenceCheck;
import nl.sluitend.finance.reference.ReferenceTable.DiscountRates;
import nl.sluitend.finance.reference.ReferenceTable.OwnContributions;
import nl.sluitend.finance.reference.ReferenceTable.Payers;
import nl.sluitend.finance.reference.ReferenceTable.TaskFields;
import nl.sluitend.finance.reference.ReferenceTable.UnitPrices;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    private static final Provenance OF_2024 = between("2024-01-01", "2024-12-31");
    private static final Provenance SINCE_2025 = between("2025-01-01", null);

    private static final Reference REFERENCE =
            new Reference(
                    new DiscountRates(
                            List.of(
                                    rate(Reference.STANDARD_RATE, "0.03", OF_2024),
                                    rate(Reference.STANDARD_RATE, "0.02250", SINCE_2025))),
                    new TaskFields(
                            List.of(
                                    field("6.71a", "6.711", OF_2024),
                                    field("6.711", "6.711", SINCE_2025))),
                    new OwnContributions(List.of(contribution("20.60", OF_2024))),
                    new UnitPrices(List.of(price(2024, "64", OF_2024))),
                    new Payers(List.of(new Payer("g", "Gemeente", "geld", List.of(), SINCE_2025))));

    @ParameterizedTest
    @DisplayName(
            "FIN131 It holds on its first and its last date and on all between, and on no other")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01, 2024-12-31, 2023-12-31, false",
                "2024-01-01, 2024-12-31, 2024-01-01, true",
                "2024-01-01, 2024-12-31, 2024-12-31, true",
                "2024-01-01, 2024-12-31, 2025-01-01, false",
                "-, 2024-12-31, 1900-01-01, true",
                "-, 2024-12-31, 2025-01-01, false",
                "2024-01-01, -, 2023-12-31, false",
                "2024-01-01, -, 2199-12-31, true",
                "-, -, 2024-06-01, true",
            })
    void holds(@Nullable String from, @Nullable String until, LocalDate date, boolean isExpected) {
        assertThat(between(from, until).holdsOn(date)).isEqualTo(isExpected);
    }

    @Test
    @DisplayName(
            "FIN131 The value of a date is the one of that time; before and after it there is none")
    void finds() {
        assertThat(REFERENCE.discountRate(Reference.STANDARD_RATE, date("2024-12-31")))
                .map(DiscountRate::discount)
                .hasValue(
                        new Discount(
                                new BigDecimal("0.03"), Timing.FIRST_YEAR_IN_FULL, Prices.REAL));
        assertThat(REFERENCE.discountRate(Reference.STANDARD_RATE, date("2025-01-01")))
                .map(DiscountRate::rate)
                .hasValue(new BigDecimal("0.0225"));
        assertThat(REFERENCE.discountRate(Reference.STANDARD_RATE, date("2023-12-31"))).isEmpty();
        assertThat(REFERENCE.discountRate("another", date("2025-01-01"))).isEmpty();
        assertThat(REFERENCE.ownContribution("wmo", date("2024-03-01")))
                .map(OwnContribution::perMonth)
                .hasValue(Money.of("20.6"));
        assertThat(REFERENCE.ownContribution("wmo", date("2025-03-01"))).isEmpty();
        assertThat(REFERENCE.unitPrice("uur", date("2024-03-01")))
                .map(UnitPrice::amount)
                .hasValue(Money.of(64));
        assertThat(REFERENCE.unitPrice("uur", date("2025-03-01"))).isEmpty();
        assertThat(REFERENCE.payers(date("2024-03-01"))).isEmpty();
        assertThat(REFERENCE.payers(date("2025-03-01"))).extracting(Payer::id).containsExactly("g");
    }

    @Test
    @DisplayName("FIN133 A code is known in the years of its scheme, and not in those of another")
    void taskFields() {
        assertThat(REFERENCE.taskFields(date("2024-01-01")))
                .extracting(TaskField::code)
                .containsExactly("6.71a");
        assertThat(REFERENCE.taskField("6.711", date("2024-01-01"))).isEmpty();
        assertThat(REFERENCE.taskField("6.711", date("2025-01-01"))).isPresent();
        assertThat(REFERENCE.taskField("6.71a", date("2025-01-01"))).isEmpty();
        assertThat(REFERENCE.taskField("6.71a", date("2024-01-01")))
                .map(TaskField::successors)
                .hasValue(List.of("6.711"));
    }

    @ParameterizedTest
    @DisplayName("FIN137 A code means itself while it holds, and then its successors and theirs")
    @CsvSource(
            nullValues = "-",
            value = {
                "old, 2022-12-31, old",
                "old, 2023-01-01, middle",
                "old, 2024-12-31, middle",
                "old, 2025-01-01, new",
                "middle, 2022-12-31, -",
                "new, 2024-12-31, -",
                "new, 2025-01-01, new",
                "other, 2025-01-01, -"
            })
    void meaning(String code, LocalDate on, @Nullable String meant) {
        List<String> now = chain().meaning(code, on).stream().map(TaskField::code).toList();
        assertThat(now).isEqualTo(meant == null ? List.of() : List.of(meant));
        assertThat(chain().knowsTaskField(code)).isEqualTo(!code.equals("other"));
    }

    private static Reference chain() {
        return new Reference(
                REFERENCE.discountRates(),
                new TaskFields(
                        List.of(
                                field("old", "middle", between(null, "2022-12-31")),
                                field("middle", "new", between("2023-01-01", "2024-12-31")),
                                field("new", "new", SINCE_2025))),
                REFERENCE.ownContributions(),
                REFERENCE.unitPrices(),
                REFERENCE.payers());
    }

    @ParameterizedTest
    @DisplayName("FIN132 Two entries of one identifier may follow each other and not overlap")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01, 2024-12-31, 2025-01-01, -, false",
                "2024-01-01, 2024-12-31, 2024-12-31, -, true",
                "2025-01-01, -, 2024-01-01, 2024-12-31, false",
                "2025-01-01, -, 2024-01-01, 2025-01-01, true",
                "-, -, 2024-01-01, 2024-01-01, true",
                "2024-01-01, 2024-12-31, -, -, true",
                "-, 2023-12-31, 2024-01-01, -, false",
            })
    void overlaps(
            @Nullable String from,
            @Nullable String until,
            @Nullable String otherFrom,
            @Nullable String otherUntil,
            boolean isExpected) {
        Provenance one = between(from, until);
        Provenance other = between(otherFrom, otherUntil);
        assertThat(one.overlaps(other)).isEqualTo(isExpected);
        var table = new OwnContributions(List.of(contribution("1", one), contribution("2", other)));
        assertThat(findings(table))
                .isEqualTo(
                        isExpected
                                ? List.of(new Objection<>("/entries/1", Flaw.ID_TAKEN))
                                : List.of());
    }

    @Test
    @DisplayName("FIN132 Every value out of bounds is named with its place")
    void outOfBounds() {
        assertThat(findings(REFERENCE.unitPrices())).isEmpty();
        assertThat(findings(new DiscountRates(List.of(rate("a", "10", OF_2024)))))
                .containsExactly(new Objection<>("/entries/0/rate", Flaw.SHARE_OUT_OF_RANGE));
        assertThat(findings(new OwnContributions(List.of(contribution("0.12345678901", OF_2024)))))
                .containsExactly(new Objection<>("/entries/0/perMonth", Flaw.AMOUNT_OUT_OF_RANGE));
        assertThat(findings(new UnitPrices(List.of(price(1899, "1234567890123456", OF_2024)))))
                .containsExactly(
                        new Objection<>("/entries/0/priceLevel", Flaw.YEAR_OUT_OF_RANGE),
                        new Objection<>("/entries/0/amount", Flaw.AMOUNT_OUT_OF_RANGE));
        assertThat(
                        findings(
                                new TaskFields(
                                        List.of(
                                                field(
                                                        "a",
                                                        "b",
                                                        between("2025-01-02", "2025-01-01")),
                                                field("c", "d", between("1899-12-31", null)),
                                                field("e", "f", between(null, "2201-01-01"))))))
                .containsExactly(
                        new Objection<>(
                                "/entries/0/provenance/validUntil", Flaw.YEARS_OUT_OF_ORDER),
                        new Objection<>("/entries/1/provenance/validFrom", Flaw.YEAR_OUT_OF_RANGE),
                        new Objection<>(
                                "/entries/2/provenance/validUntil", Flaw.YEAR_OUT_OF_RANGE));
    }

    @Test
    @DisplayName("FIN132 A table has as many entries as a model has lines, and not one more")
    void tooMany() {
        int most = Limits.OF_A_MODEL.of(Limit.LINES);
        assertThat(findings(payers(most))).isEmpty();
        assertThat(findings(payers(most + 1)))
                .containsExactly(new Objection<>("/entries", Flaw.TOO_MANY_LINES));
    }

    private static Payers payers(int count) {
        return new Payers(
                IntStream.range(0, count)
                        .mapToObj(i -> new Payer("p" + i, "", "", List.of(), OF_2024))
                        .toList());
    }

    private static List<Objection<Flaw>> findings(ReferenceTable table) {
        return new ReferenceCheck(Limits.OF_A_MODEL).table(table).toList();
    }

    private static DiscountRate rate(String id, String rate, Provenance provenance) {
        return new DiscountRate(
                id, "use", new BigDecimal(rate), Timing.FIRST_YEAR_IN_FULL, provenance);
    }

    private static TaskField field(String code, String successor, Provenance provenance) {
        return new TaskField(code, null, List.of(successor), null, provenance);
    }

    private static OwnContribution contribution(String perMonth, Provenance provenance) {
        return new OwnContribution("wmo", "Eigen bijdrage", Money.of(perMonth), provenance);
    }

    private static UnitPrice price(int level, String amount, Provenance provenance) {
        return new UnitPrice(
                "uur", "Uur", "uur", Year.of(level), Money.of(amount), List.of(), provenance);
    }

    private static Provenance between(@Nullable String from, @Nullable String until) {
        return new Provenance(
                "a source",
                from == null ? null : date(from),
                until == null ? null : date(until),
                null,
                null);
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}

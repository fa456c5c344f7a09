package nl.sluitend.files.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.JsonRule;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.files.reference.ReferenceReading.Faulty;
import nl.sluitend.files.reference.ReferenceReading.FileProblem;
import nl.sluitend.files.reference.ReferenceReading.Usable;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.reference.Dated;
import nl.sluitend.finance.reference.DiscountRate;
import nl.sluitend.finance.reference.OwnContribution;
import nl.sluitend.finance.reference.Payer;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.TaskField;
import nl.sluitend.finance.reference.UnitPrice;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Excess;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceFilesTest {

    private static final String SCHEMA_FILE = "docs/formats/reference.schema.json";
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Fixtures.bytes(SCHEMA_FILE), UTF_8));

    private static final Reference STANDARD = ReferenceReading.standard();

    @ParameterizedTest
    @EnumSource
    @DisplayName("FIN134 Each file that comes with the program fits the schema and holds its table")
    void fits(ReferencePart part) {
        String text = new String(part.standard(), UTF_8);
        assertThat(SCHEMA.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(ReferenceFile.read(part.standard()))
                .isInstanceOfSatisfying(
                        Legible.class,
                        read ->
                                assertThat(((ReferenceFile) read.file()).table())
                                        .isInstanceOf(part.table()));
    }

    @Test
    @DisplayName("FIN134 The examples in the schema fit it and can be read")
    void schemaExamples() {
        var examples = Json.mapper().readTree(Fixtures.bytes(SCHEMA_FILE)).path("examples");
        assertThat(examples).isNotEmpty();
        examples.forEach(example -> {
            assertThat(SCHEMA.validate(example)).isEmpty();
            assertThat(ReferenceFile.read(example.toString().getBytes(UTF_8)))
                    .isInstanceOf(Legible.class);
        });
    }

    @Test
    @DisplayName(
            "FIN130 Every entry names its source, and what is doubtful says so in two languages")
    void provenance() {
        var entries =
                Stream.of(
                                STANDARD.discountRates(),
                                STANDARD.taskFields(),
                                STANDARD.ownContributions(),
                                STANDARD.unitPrices(),
                                STANDARD.payers())
                        .flatMap(table -> table.entries().stream())
                        .toList();
        assertThat(entries).hasSizeGreaterThan(90);
        assertThat(entries).noneMatch(each -> each.provenance().source().isBlank());
        assertThat(STANDARD.discountRate(Reference.STANDARD_RATE, date("2026-07-01")))
                .map(rate -> rate.provenance().doubt())
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("geen nieuwer percentage"));
        assertThat(entries)
                .map(Dated::provenance)
                .as("in both languages")
                .allMatch(each -> (each.doubt() == null) == (each.doubtInEnglish() == null));
    }

    @ParameterizedTest
    @DisplayName("FIN134 The rates are those of the sources")
    @CsvSource({
        "nl-standaard, 0.0225, FIRST_YEAR_IN_FULL",
        "nl-vaste-verzonken-kosten, 0.016, FIRST_YEAR_IN_FULL",
        "nl-sterk-niet-lineaire-baten, 0.029, FIRST_YEAR_IN_FULL",
        "nl-zorg-kosten, 0.03, FIRST_YEAR_IN_FULL",
        "nl-zorg-effecten, 0.015, FIRST_YEAR_IN_FULL",
        "uk-green-book, 0.035, FIRST_YEAR_DISCOUNTED"
    })
    void rates(String id, String rate, Timing timing) {
        assertThat(STANDARD.discountRate(id, date("2026-01-01")))
                .map(DiscountRate::discount)
                .hasValue(new Discount(new BigDecimal(rate), timing, Prices.REAL));
    }

    @ParameterizedTest
    @DisplayName(
            "FIN134 The own contribution is that of its year, and unknown where sources are silent")
    @CsvSource({
        "2019-12-31, -1",
        "2020-06-01, 19",
        "2021-06-01, -1",
        "2022-06-01, -1",
        "2023-12-31, 19",
        "2024-01-01, 20.60",
        "2025-12-31, 21",
        "2026-01-01, 21.80"
    })
    void ownContribution(LocalDate date, String perMonth) {
        Money expected = Money.of(perMonth);
        assertThat(STANDARD.ownContribution("wmo", date).map(OwnContribution::perMonth))
                .isEqualTo(expected.isNegative() ? Optional.empty() : Optional.of(expected));
    }

    @ParameterizedTest
    @DisplayName("FIN134 A unit price is at the price level of its date")
    @CsvSource({
        "seh, 2022-05-01, 258, 2022",
        "seh, 2023-05-01, 267.80, 2023",
        "begeleiding-thuis, 2026-01-01, 66.43, 2023",
        "mantelzorg, 2022-01-01, 18.80, 2022",
        "wmo-vervoer-km, 2024-01-01, 2.56, 2023"
    })
    void unitPrices(String id, LocalDate date, String amount, int level) {
        UnitPrice price = STANDARD.unitPrice(id, date).orElseThrow();
        assertThat(price.amount()).isEqualTo(Money.of(amount));
        assertThat(price.priceLevel().getValue()).isEqualTo(level);
        assertThat(STANDARD.unitPrice(id, date("2021-12-31"))).isEmpty();
    }

    @Test
    @DisplayName("FIN134 Whoever pays a unit price is a payer")
    void payers() {
        Set<String> known =
                STANDARD.payers(date("2026-01-01")).stream()
                        .map(Payer::id)
                        .collect(Collectors.toSet());
        assertThat(STANDARD.unitPrices().entries())
                .hasSize(2 * 19)
                .allMatch(price -> known.containsAll(price.payers()));
    }

    @Test
    @DisplayName("FIN133 Letters hold in 2023 and 2024, numbers since 2025, other codes before")
    void schemes() {
        assertThat(codes("2022-12-31")).containsExactly("6.71", "6.72", "6.81", "6.82");
        assertThat(codes("2023-01-01")).isEqualTo(codes("2024-12-31")).contains("6.71a", "6.74c");
        assertThat(codes("2025-01-01")).contains("6.711", "6.792", "0.10").doesNotContain("6.71a");
    }

    @Test
    @DisplayName("FIN133 A successor is a code of the scheme after it")
    void successors() {
        List<TaskField> fields = STANDARD.taskFields().entries();
        assertThat(fields).filteredOn(each -> !each.successors().isEmpty()).hasSizeGreaterThan(12);
        for (TaskField field : fields) {
            LocalDate last = field.provenance().validUntil();
            if (last == null) {
                assertThat(field.successors()).isEmpty();
            } else {
                assertThat(codes(last.plusDays(1).toString())).containsAll(field.successors());
            }
        }
    }

    @Test
    @DisplayName("FIN135 A file takes the place of its table as a whole, and the others stay")
    void overrides() {
        var read = ReferenceReading.of(Map.of(ReferencePart.OWN_CONTRIBUTIONS, contribution("25")));
        Reference own = ((Usable) read).reference();
        assertThat(own.ownContributions().entries())
                .singleElement()
                .extracting(OwnContribution::perMonth)
                .isEqualTo(Money.of(25));
        assertThat(own.unitPrices()).isEqualTo(STANDARD.unitPrices());
    }

    @Test
    @DisplayName("FIN132 Everything that is wrong is named at once, file by file")
    void faulty() {
        var read =
                ReferenceReading.of(
                        Map.of(
                                ReferencePart.OWN_CONTRIBUTIONS,
                                contribution("1e2"),
                                ReferencePart.PAYERS,
                                contribution("25"),
                                ReferencePart.UNIT_PRICES,
                                "{".getBytes(UTF_8),
                                ReferencePart.DISCOUNT_RATES,
                                rate()));
        assertThat(((Faulty) read).problems())
                .containsExactly(
                        new FileProblem(
                                ReferencePart.DISCOUNT_RATES,
                                new Uncalculable(
                                        "/table/entries/0/rate",
                                        nl.sluitend.finance.check.Flaw.SHARE_OUT_OF_RANGE,
                                        new Excess(
                                                new BigDecimal("12"),
                                                new Bound.OfFraction(
                                                        new Bound.End(
                                                                BigDecimal.valueOf(-1), false),
                                                        new Bound.End(BigDecimal.ONE, false)),
                                                Limits.OF_A_MODEL))),
                        new FileProblem(
                                ReferencePart.OWN_CONTRIBUTIONS,
                                new Malformed(
                                        "/table/entries/0/perMonth", SyntaxError.NOT_A_NUMBER)),
                        new FileProblem(
                                ReferencePart.UNIT_PRICES, new NotJson(1, 2, JsonRule.COMPLETE)),
                        new FileProblem(
                                ReferencePart.PAYERS,
                                new Malformed("/table/type", SyntaxError.WRONG_VALUE)));
    }

    private static byte[] contribution(String perMonth) {
        return """
        {"format": "sluitend-reference", "version": 1, "table": {"type": "OwnContributions",
         "entries": [{"id": "wmo", "label": "Eigen bijdrage", "perMonth": %s,
          "provenance": {"source": "Verordening", "validFrom": "2027-01-01"}}]}}
        """
                .formatted(perMonth)
                .getBytes(UTF_8);
    }

    private static byte[] rate() {
        return """
        {"format": "sluitend-reference", "version": 1, "table": {"type": "DiscountRates",
         "entries": [{"id": "a", "use": "b", "rate": 12, "timing": "FIRST_YEAR_IN_FULL",
          "provenance": {"source": "c"}}]}}
        """
                .getBytes(UTF_8);
    }

    private static List<String> codes(String date) {
        return STANDARD.taskFields(date(date)).stream().map(TaskField::code).toList();
    }

    private static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}

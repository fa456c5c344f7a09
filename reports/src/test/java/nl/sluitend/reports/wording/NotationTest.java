package nl.sluitend.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Money;
import nl.sluitend.workshop.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NotationTest {

    private static final Notation DUTCH = new Notation(Language.NL, "€");
    private static final Notation ENGLISH = new Notation(Language.EN, "NT$");

    @ParameterizedTest
    @DisplayName("CAL14 Money is whole or has cents, half up, with the minus before the currency")
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | €_1.235 | €_1.234,50 | NT$_1,234.50",
                "-1234.5 | −_€_1.235 | −_€_1.234,50 | −_NT$_1,234.50",
                "0.125 | €_0 | €_0,13 | NT$_0.13",
                "-0.4 | €_0 | −_€_0,40 | −_NT$_0.40",
                "-0.004 | €_0 | €_0 | NT$_0",
                "12.999 | €_13 | €_13 | NT$_13",
                "1234567.89 | €_1.234.568 | €_1.234.567,89 | NT$_1,234,567.89"
            })
    void money(BigDecimal amount, String whole, String dutch, String english) {
        assertThat(DUTCH.money(new Money(amount))).isEqualTo(whole.replace('_', '\u00a0'));
        assertThat(DUTCH.exactMoney(amount)).isEqualTo(dutch.replace('_', '\u00a0'));
        assertThat(ENGLISH.exactMoney(amount)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @DisplayName("CAL14 FIN323 A value is written as its kind asks")
    @CsvSource(
            delimiter = '|',
            value = {
                "DEADWEIGHT | 0.5824 | 58,24_% | 58.24_%",
                "DRIVER | 1234.5 | 1.234,5 | 1,234.5",
                "DISCOUNT_FACTOR | 0.97799511 | 0,977995 | 0.977995",
                "DRIVER | -10.00 | −10 | −10",
                "PERIODS | 100 | 100 | 100",
                "COSTS | 12 | €_12 | NT$_12",
                "BALANCE | 12.5 | +_€_12,50 | +_NT$_12.50",
                "RESULT | 0.001 | €_0 | NT$_0",
                "RESULT | -12 | −_€_12 | −_NT$_12"
            })
    void exactly(Concept concept, BigDecimal value, String dutch, String english) {
        assertThat(DUTCH.exactly(concept, value)).isEqualTo(dutch.replace('_', '\u00a0'));
        assertThat(ENGLISH.exactly(concept, value)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @Test
    @DisplayName("CAL14 A percentage has the decimals that were asked for")
    void percentage() {
        assertThat(DUTCH.percentage(new BigDecimal("-0.01735"), 1)).isEqualTo("−1,7\u00a0%");
        assertThat(ENGLISH.percentage(new BigDecimal("0.0225"), 2)).isEqualTo("2.25\u00a0%");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("CAL12 Every kind of figure has words, without a capital of its own")
    void words(Language language) {
        assertThat(Arrays.stream(Concept.values()).map(ConceptWords.in(language)::of))
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> {
                    assertThat(word).isNotBlank();
                    assertThat(word).matches("\\p{Ll}.*");
                });
    }

    @Test
    @DisplayName("CAL12 The two languages say it each in their own words")
    void differ() {
        long same =
                Arrays.stream(Concept.values())
                        .filter(concept ->
                                ConceptWords.in(Language.NL)
                                        .of(concept)
                                        .equals(ConceptWords.in(Language.EN).of(concept)))
                        .count();
        assertThat(same).isLessThan(5);
    }
}

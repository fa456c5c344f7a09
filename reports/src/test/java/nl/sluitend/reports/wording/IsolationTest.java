package nl.sluitend.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IsolationTest {

    @Test
    @DisplayName("CAN73 what people wrote turns nothing around in a sentence, and ends no isolate")
    void isolates() {
        assertThat(Isolation.of("Belbus, 3 keer")).isEqualTo("Belbus, 3 keer");
        assertThat(Isolation.of("Bus\u202Eom\u2069")).isEqualTo("Busom");
        assertThat(Isolation.of("\u05D0\u2069")).isEqualTo("\u2068\u05D0\u2069");
    }

    @Test
    @DisplayName("CAN73 CAL42 what is printed neither turns a line around nor drives the terminal")
    void prints() {
        assertThat(Isolation.printed("Post \u202Eom: \u001B[31m 3")).isEqualTo("Post om: ␛[31m 3");
        assertThat(Isolation.printed("a\nb\u007F\u009B\u2028c")).isEqualTo("a␊b␡<U+009B>␤c");
    }

    @Test
    @DisplayName("CAL42 JSON that is printed has a number for what drives the terminal")
    void json() {
        assertThat(Isolation.printedJson("{\"a\": \"é\u009B1m\u202E\"}\n"))
                .isEqualTo("{\"a\": \"é\\u009b1m\\u202e\"}\n");
    }
}

package nl.sluitend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"482 731", "482 731 9056", "482 731 905 67", "482 731 905 678"})
    @DisplayName("SES108 A code is shown in groups, and none of one digit; so grouped it is read")
    void groups(String grouped) {
        String digits = grouped.replace(" ", "");
        assertThat(Codes.grouped(digits)).isEqualTo(grouped);
        assertThat(Codes.read(grouped)).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 482 731 9056 ",
                "482-731-9056",
                "482\u2011731.9056",
                "code: 4827319056",
                "\uFF14\uFF18\uFF12\uFF17\uFF13\uFF11\uFF19\uFF10\uFF15\uFF16",
                "\u0664\u0668\u0662\u0667\u0663\u0661\u0669\u0660\u0665\u0666",
                "\u096A\u096E\u0968\u096D\u0969\u0967\u096F\u0966\u096B\u096C"
            })
    @DisplayName("SES134 Of a code the digits count, in any script, and nothing else")
    void readsWhatIsMeant(String typed) {
        assertThat(Codes.read(typed)).isEqualTo("4827319056");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcdef", "12345", "4827319", "1234567890123456789"})
    @DisplayName("SES134 What has no digits, or not as many as a code, is no code")
    void readsNothingElse(String typed) {
        assertThat(Codes.read(typed)).isNull();
    }
}

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
}

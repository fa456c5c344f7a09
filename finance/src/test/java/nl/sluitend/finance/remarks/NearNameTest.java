package nl.sluitend.finance.remarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    @ParameterizedTest
    @DisplayName("FIN232 names are near that may be meant as one")
    @CsvSource({
        "Gemeente, Gemeente (Wmo), true",
        "Gemeente (Jeugd), Gemeente (Wmo), true",
        "gemeente wmo, Gemeente (Wmo), true",
        "Gemeente  (WMO), Gemeente (Wmo), true",
        "Gemente, Gemeente, true",
        "Gemeentee, Gemeente, true",
        "Gemeinte, Gemeente, true",
        "Zorgk\u00e1ntoor, Zorgkantoor, true",
        "Gemeente (Wmo), Gemeente (Wmo), false",
        "'', Gemeente (Wmo), false",
        "Zorgkantoor, Gemeente (Wmo), false",
        "Provincie, Gemeente, false",
        "Rijk, ijk, false"
    })
    void nearNames(String name, String other, boolean near) {
        assertThat(NearName.isNear(name, other)).isEqualTo(near);
    }
}

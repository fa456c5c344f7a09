package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a page is told of a file that it brought.
class BrokenFileTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    @TempDir private Path data;
    private House house;

    @BeforeEach
    void open() {
        house = House.open(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @DisplayName(
            "EXP61 A file that is no JSON is refused with the rule and the place, as a model is")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ // nee          | Regel 1, kolom 3: hier staat commentaar. | this is a comment",
                "{\"a\": NaN}      | Regel 1, kolom 7: hier staat geen getal  | this is no number",
                "{\"a\":1,\"a\":2} | Regel 1, kolom 8: deze naam staat hier   | a second time",
                "{\"a\": 1,}       | hier volgt niets meer.                   | nothing follows",
                "{\"a\": 1         | het bestand houdt hier op.               | the file ends here",
                "{'a': 1}          | dubbele aanhalingstekens                 | quotation marks",
                "{\"a\": 1} 2      | na het einde staat nog iets.             | after the end",
                "geen JSON         | Regel 1, kolom                           | Line 1, column"
            })
    void noJson(String file, String dutch, String english) {
        Device.Received refused = house.device().post(WORKSHOPS, file);
        refused.expectProblem(400, "NOT_A_WORKSHOP");
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("NOT_JSON");
        assertThat(refused.json().at("/errors/0/told/nl").asString()).contains(dutch);
        assertThat(refused.json().at("/errors/0/told/en").asString()).contains(english);
    }
}

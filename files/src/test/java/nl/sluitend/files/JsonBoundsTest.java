package nl.sluitend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.sluitend.json.Json;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;

class JsonBoundsTest {

    private static final int LEVELS = Limits.STANDARD.of(Limit.JSON_LEVELS);
    private static final int NAME = Limits.STANDARD.of(Limit.JSON_NAME);
    private static final int TOKENS = Limits.STANDARD.of(Limit.JSON_TOKENS);

    @Test
    @DisplayName("SRV20 JSON of `jsonLevels` levels is read, of one more it is not")
    void levels() {
        isTheLast(nested(LEVELS), nested(LEVELS + 1));
    }

    @Test
    @DisplayName("SRV20 a name of `jsonName` characters is read, of one more it is not")
    void names() {
        isTheLast(named(NAME), named(NAME + 1));
    }

    @Test
    @DisplayName("SRV20 JSON of `jsonTokens` tokens is read, of one more it is not")
    void tokens() {
        isTheLast(counted(TOKENS), counted(TOKENS + 1));
    }

    private static void isTheLast(String largest, String larger) {
        assertThat(Json.mapper().readTree(largest)).isNotNull();
        assertThatThrownBy(() -> Json.mapper().readTree(larger))
                .isInstanceOf(StreamConstraintsException.class);
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static String named(int length) {
        return "{\"" + "n".repeat(length) + "\":0}";
    }

    /// A list is two tokens, and each number is one.
    private static String counted(int tokens) {
        return "[0" + ",0".repeat(tokens - 3) + "]";
    }
}

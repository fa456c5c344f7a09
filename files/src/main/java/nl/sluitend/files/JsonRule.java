package nl.sluitend.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/// A rule of JSON that people who write it by hand break.
public enum JsonRule {
    /// The bytes are no UTF-8.
    UTF_8,
    NO_COMMENTS,
    /// No NaN and no Infinity.
    FINITE_NUMBERS,
    NAMES_ONCE,
    NO_LAST_COMMA,
    DOUBLE_QUOTES,
    PLAIN_NUMBERS,
    ESCAPED_CONTROLS,
    NOTHING_AFTER,
    /// What is opened is closed.
    COMPLETE,
    /// Not deeper, and no longer names or numbers, than is read.
    WITHIN_BOUNDS,
    OTHERWISE;

    /// Those that a reader can do without.
    private static final Set<JsonRule> LIFTED = EnumSet.range(NO_COMMENTS, NOTHING_AFTER);

    /// The rule without which the reader comes further than it came. Anybody may send a file, and a
    /// broken one must not cost much more than a good one: for each rule it is read only up to
    /// where it stopped, and nothing is made of it.
    static JsonRule brokenIn(byte[] bytes, JsonMapper json, JacksonException stopped) {
        return switch (stopped) {
            case StreamConstraintsException _ -> WITHIN_BOUNDS;
            case UnexpectedEndOfInputException _ -> COMPLETE;
            default ->
                    LIFTED.stream()
                            .filter(rule -> rule.isAllThatStops(bytes, json, stopped))
                            .findFirst()
                            .orElse(OTHERWISE);
        };
    }

    /// Where what breaks it begins. The reader stops where a number or a name ends.
    @Nullable TokenStreamLocation placeIn(byte[] bytes, JsonMapper json, JacksonException stopped) {
        return switch (this) {
            case FINITE_NUMBERS, NAMES_ONCE, PLAIN_NUMBERS ->
                    lastToken(bytes, json, stopped.getLocation());
            case UTF_8,
                    NO_COMMENTS,
                    NO_LAST_COMMA,
                    DOUBLE_QUOTES,
                    ESCAPED_CONTROLS,
                    NOTHING_AFTER,
                    COMPLETE,
                    WITHIN_BOUNDS,
                    OTHERWISE ->
                    stopped.getLocation();
        };
    }

    /// The start of the last number, text or name that was begun when the reader stopped.
    private @Nullable TokenStreamLocation lastToken(
            byte[] bytes, JsonMapper json, @Nullable TokenStreamLocation stopped) {
        TokenStreamLocation last = stopped;
        try (JsonParser parser = lifted(json.rebuild()).build().createParser(read(bytes))) {
            JsonToken token = parser.nextToken();
            while (token != null && !isAfter(parser.currentTokenLocation(), stopped)) {
                boolean isAround = token.isStructStart() || token.isStructEnd();
                last = isAround ? last : parser.currentTokenLocation();
                token = parser.nextToken();
            }
        } catch (JacksonException later) {
            return last;
        }
        return last;
    }

    private boolean isAllThatStops(byte[] bytes, JsonMapper json, JacksonException stopped) {
        JsonMapper reader = lifted(json.rebuild()).build();
        try (JsonParser parser = reader.createParser(read(bytes))) {
            return isReadBeyond(parser, stopped.getLocation());
        } catch (JacksonException later) {
            return isAfter(later.getLocation(), stopped.getLocation());
        }
    }

    private byte[] read(byte[] bytes) {
        return this == FINITE_NUMBERS ? withoutSigns(bytes) : bytes;
    }

    /// The reader knows a sign before Infinity, and none before NaN. What follows keeps its place.
    private static byte[] withoutSigns(byte[] bytes) {
        return new String(bytes, ISO_8859_1)
                .replaceAll("[-+](NaN|Infinity)", "$1 ")
                .getBytes(ISO_8859_1);
    }

    private boolean isReadBeyond(JsonParser parser, @Nullable TokenStreamLocation stopped) {
        int depth = 0;
        JsonToken token = parser.nextToken();
        while (token != null && !isAfter(parser.currentTokenLocation(), stopped)) {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return this == NOTHING_AFTER || parser.nextToken() == null;
            }
            token = parser.nextToken();
        }
        return true;
    }

    private JsonMapper.Builder lifted(JsonMapper.Builder reader) {
        return switch (this) {
            case NO_COMMENTS ->
                    reader.enable(
                            JsonReadFeature.ALLOW_JAVA_COMMENTS,
                            JsonReadFeature.ALLOW_YAML_COMMENTS);
            case FINITE_NUMBERS -> reader.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
            case NAMES_ONCE -> reader.disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
            case NO_LAST_COMMA -> reader.enable(JsonReadFeature.ALLOW_TRAILING_COMMA);
            case DOUBLE_QUOTES ->
                    reader.enable(
                            JsonReadFeature.ALLOW_SINGLE_QUOTES,
                            JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES);
            case PLAIN_NUMBERS ->
                    reader.enable(
                            JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS,
                            JsonReadFeature.ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS);
            case ESCAPED_CONTROLS -> reader.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS);
            case UTF_8, NOTHING_AFTER, COMPLETE, WITHIN_BOUNDS, OTHERWISE -> reader;
        };
    }

    private static boolean isAfter(
            @Nullable TokenStreamLocation one, @Nullable TokenStreamLocation other) {
        if (one == null || other == null) {
            return false;
        }
        return one.getLineNr() > other.getLineNr()
                || (one.getLineNr() == other.getLineNr()
                        && one.getColumnNr() > other.getColumnNr());
    }
}

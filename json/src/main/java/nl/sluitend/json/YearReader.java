package nl.sluitend.json;

import java.time.Year;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads a year from a whole number, and from nothing else.
final class YearReader extends ValueDeserializer<Year> {

    @Override
    public Year deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            int year = in.getIntValue();
            if (year >= Year.MIN_VALUE && year <= Year.MAX_VALUE) {
                return Year.of(year);
            }
        }
        return (Year)
                context.handleWeirdStringValue(
                        Year.class, in.getString(), "a year is a number like 2027");
    }
}

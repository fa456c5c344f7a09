package nl.sluitend.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads a date from a string such as `"2027-01-31"`, and from nothing else.
final class DateReader extends ValueDeserializer<LocalDate> {

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return LocalDate.parse(in.getString());
            } catch (DateTimeException notThatForm) {
                return weird(in, context);
            }
        }
        return weird(in, context);
    }

    private static LocalDate weird(JsonParser in, DeserializationContext context) {
        return (LocalDate)
                context.handleWeirdStringValue(
                        LocalDate.class, in.getString(), "a date is a string like \"2027-01-31\"");
    }
}

package nl.sluitend.json;

import java.time.Year;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// Writes a year as a number.
final class YearWriter extends ValueSerializer<Year> {

    @Override
    public void serialize(Year year, JsonGenerator out, SerializationContext context) {
        out.writeNumber(year.getValue());
    }
}

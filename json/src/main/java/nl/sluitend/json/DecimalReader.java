package nl.sluitend.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/// Reads a decimal from a string such as `"-1234.50"`. No exponents: `"1e999999999"` is twelve
/// characters on the wire and a gigabyte in memory.
class DecimalReader extends ValueDeserializer<BigDecimal> {

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_STRING
                && PLAIN.matcher(in.getString()).matches()) {
            return new BigDecimal(in.getString());
        }
        return (BigDecimal)
                context.handleWeirdStringValue(
                        BigDecimal.class, in.getString(), "a decimal is a string like \"1234.50\"");
    }
}

package nl.sluitend.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;

/// Reads a decimal from a number too, digit by digit as it was written. A negative scale can only
/// come of an exponent, which stands for more digits than anybody wrote.
final class HandwrittenDecimalReader extends DecimalReader {

    private static final int DIGITS = 30;

    @Override
    public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            BigDecimal value = in.getDecimalValue();
            if (value.scale() >= 0
                    && value.scale() <= DIGITS
                    && value.precision() - value.scale() <= DIGITS) {
                return value;
            }
        }
        return super.deserialize(in, context);
    }
}

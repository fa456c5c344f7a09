package nl.sluitend.json;

import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Estimate.Point;
import nl.sluitend.finance.Estimate.Range;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/// Writes a single value as a decimal, which is what nearly every estimate is.
final class EstimateWriter extends ValueSerializer<Estimate> {

    @Override
    public void serialize(Estimate estimate, JsonGenerator out, SerializationContext context) {
        switch (estimate) {
            case Point(var value) -> out.writeString(value.toPlainString());
            case Missing _ -> {
                begin(out, estimate);
                out.writeEndObject();
            }
            case Range(var low, var likely, var high) -> {
                begin(out, estimate);
                out.writeStringProperty("low", low.toPlainString());
                out.writeStringProperty("likely", likely.toPlainString());
                out.writeStringProperty("high", high.toPlainString());
                out.writeEndObject();
            }
        }
    }

    @Override
    public void serializeWithType(
            Estimate estimate, JsonGenerator out, SerializationContext context, TypeSerializer by) {
        serialize(estimate, out, context);
    }

    private static void begin(JsonGenerator out, Estimate estimate) {
        out.writeStartObject();
        out.writeStringProperty("type", estimate.getClass().getSimpleName());
    }
}

package nl.sluitend.json;

import java.math.BigDecimal;
import java.util.Set;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Estimate.Point;
import nl.sluitend.finance.Estimate.Range;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/// Reads a decimal as a single value, and an object by its `type`.
final class EstimateReader extends ValueDeserializer<Estimate> {

    private static final Set<String> MISSING = Set.of("type");
    private static final Set<String> RANGE = Set.of("type", "low", "likely", "high");

    @Override
    public Estimate deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return new Point(context.readValue(in, BigDecimal.class));
        }
        JsonNode node = context.readTree(in);
        if (is("Range", RANGE, node)) {
            return range(node, context);
        }
        return is("Missing", MISSING, node) ? new Missing() : weird(node, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser in, DeserializationContext context, TypeDeserializer by) {
        return deserialize(in, context);
    }

    private static boolean is(String type, Set<String> properties, JsonNode node) {
        return node.path("type").asString("").equals(type)
                && properties.equals(Set.copyOf(node.propertyNames()));
    }

    private static Range range(JsonNode node, DeserializationContext context) {
        return new Range(
                decimal(node.get("low"), context),
                decimal(node.get("likely"), context),
                decimal(node.get("high"), context));
    }

    private static BigDecimal decimal(JsonNode node, DeserializationContext context) {
        return context.readTreeAsValue(node, BigDecimal.class);
    }

    private static Estimate weird(JsonNode node, DeserializationContext context) {
        return (Estimate)
                context.handleWeirdStringValue(
                        Estimate.class,
                        node.toString(),
                        "an estimate is a decimal, a Range or Missing");
    }
}

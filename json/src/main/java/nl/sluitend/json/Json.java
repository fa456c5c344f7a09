package nl.sluitend.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import nl.sluitend.finance.Estimate;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/// Records as JSON, with no annotation in the records themselves:
///
/// - a record is an object with its components, in their order; a component that is null is left
///   out;
/// - a choice (sealed interface) carries its record's simple name as `type`;
/// - a record around one string or one decimal (an identifier, money) is that value itself;
/// - of an estimate, a single value is that decimal, and a range or a missing value is an object;
/// - a decimal is a string, so that no reader turns it into a binary fraction;
/// - a year is a number, a date `2027-01-31`, a moment an ISO 8601 string in UTC.
///
/// Reading is strict: an unknown, missing, repeated or wrongly typed property is an error. What may
/// be absent is exactly what is `@Nullable` in the record.
public final class Json {

    private Json() {}

    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .annotationIntrospector(new RecordSpelling())
                .addModule(decimals())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, Json::refuseNumbers)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    /// Names are not remembered from one text to the next: what strangers call their fields would
    /// be kept, and the table in which they lie breaks on names that collide.
    private static JsonFactory factory() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(constraints())
                .build();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(Limits.STANDARD.of(Limit.JSON_LEVELS))
                .maxNameLength(Limits.STANDARD.of(Limit.JSON_NAME))
                .maxTokenCount(Limits.STANDARD.of(Limit.JSON_TOKENS))
                .build();
    }

    /// For files that people and programs write by hand: a decimal may be a number too, and is
    /// taken as it was written.
    public static JsonMapper handwritten() {
        return mapper().rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .addModule(
                        new SimpleModule("handwritten")
                                .addDeserializer(BigDecimal.class, new HandwrittenDecimalReader()))
                .build();
    }

    /// A text is a text: `5` is not taken for `"5"`.
    private static void refuseNumbers(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static SimpleModule decimals() {
        return new SimpleModule("decimals")
                .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                .addDeserializer(BigDecimal.class, new DecimalReader())
                .addDeserializer(LocalDate.class, new DateReader())
                .addSerializer(Year.class, new YearWriter())
                .addDeserializer(Year.class, new YearReader())
                .addSerializer(Estimate.class, new EstimateWriter())
                .addDeserializer(Estimate.class, new EstimateReader());
    }
}

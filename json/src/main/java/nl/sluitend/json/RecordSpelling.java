package nl.sluitend.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Reads from the shape of a record what annotations would otherwise have to say.
final class RecordSpelling extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.SIMPLE_NAME,
                    JsonTypeInfo.As.PROPERTY,
                    "type",
                    null,
                    false,
                    true,
                    null);

    /// A sealed interface, or a record that is one of its choices, says which choice it is.
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        boolean choice = annotated instanceof AnnotatedClass && (isChoice(type) || isChosen(type));
        return choice ? BY_SIMPLE_NAME : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        boolean only =
                annotated instanceof AnnotatedMethod method
                        && isWrapper(method.getDeclaringClass())
                        && method.getName().equals(onlyComponent(method.getDeclaringClass()))
                        && method.getParameterCount() == 0;
        return only ? Boolean.TRUE : super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
            MapperConfig<?> config, Annotated annotated) {
        boolean only =
                annotated instanceof AnnotatedConstructor constructor
                        && isWrapper(constructor.getDeclaringClass());
        return only ? JsonCreator.Mode.DELEGATING : super.findCreatorAnnotation(config, annotated);
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                ? Boolean.valueOf(!mayBeAbsent(parameter))
                : super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                ? JsonSetter.Value.construct(
                        mayBeAbsent(parameter) ? Nulls.SET : Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    private static boolean mayBeAbsent(AnnotatedParameter parameter) {
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components != null
                && components[parameter.getIndex()]
                        .getAnnotatedType()
                        .isAnnotationPresent(Nullable.class);
    }

    private static boolean isChoice(Class<?> type) {
        return type.isSealed() && type.isInterface();
    }

    private static boolean isChosen(Class<?> type) {
        return type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private static String onlyComponent(Class<?> wrapper) {
        return wrapper.getRecordComponents()[0].getName();
    }

    /// Whether the record is only a name for one string or decimal.
    private static boolean isWrapper(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && !isChosen(type)
                && (components[0].getType() == String.class
                        || components[0].getType() == BigDecimal.class);
    }
}

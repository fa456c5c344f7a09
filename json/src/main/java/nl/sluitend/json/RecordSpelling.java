package nl.sluitend.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import nl.sluitend.shape.Shape;
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

    /// A choice, or a record that is one of several, says which it is.
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass && saysWhich(annotated.getRawType())
                ? BY_SIMPLE_NAME
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        boolean only =
                annotated instanceof AnnotatedMethod method
                        && method.getParameterCount() == 0
                        && method.getName().equals(wrapped(method.getDeclaringClass()));
        return only ? Boolean.TRUE : super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
            MapperConfig<?> config, Annotated annotated) {
        boolean only =
                annotated instanceof AnnotatedConstructor constructor
                        && wrapped(constructor.getDeclaringClass()) != null;
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
        return Shape.of(parameter.getDeclaringClass()) instanceof Shape.Struct struct
                && struct.components().get(parameter.getIndex()).part().isNullable();
    }

    private static boolean saysWhich(Class<?> type) {
        return switch (Shape.of(type)) {
            case Shape.Choice _ -> true;
            case Shape.Struct struct -> struct.isChosen();
            case Shape.Wrapper(_, var isChosen, _) -> isChosen;
            case Shape.Plain _, Shape.Enumeration _ -> false;
        };
    }

    /// The one component of a record that is only a name for a string or decimal; null for any
    /// other type.
    private static @Nullable String wrapped(Class<?> type) {
        return Shape.of(type) instanceof Shape.Wrapper(_, var isChosen, var only) && !isChosen
                ? only.name()
                : null;
    }
}

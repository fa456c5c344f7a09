package nl.sluitend.shape;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value in a record that goes beyond a bound of its place, with that bound: what somebody has to
/// know to put it right.
public record Excess(Object value, Bound bound, Limits limits) {

    /// What stands at `path`, a JSON Pointer, when it goes beyond a bound; null when it does not.
    public static @Nullable Excess at(Record record, String path, Limits limits) {
        Iterator<String> steps = Arrays.stream(path.split("/")).skip(1).iterator();
        return at(record, List.of(), steps, limits);
    }

    private static @Nullable Excess at(
            Object value, List<Bound> bounds, Iterator<String> steps, Limits limits) {
        return switch (value) {
            case Record record when Shape.of(record.getClass()) instanceof Shape.Wrapper wrapper ->
                    in(record, wrapper.only(), bounds, steps, limits);
            case Record record
                    when steps.hasNext()
                            && Shape.of(record.getClass()) instanceof Shape.Struct struct ->
                    in(record, struct, bounds, steps, limits);
            default -> steps.hasNext() ? null : beyond(value, bounds, limits);
        };
    }

    private static @Nullable Excess in(
            Record record,
            Shape.Struct struct,
            List<Bound> bounds,
            Iterator<String> steps,
            Limits limits) {
        String name = steps.next();
        return struct.components().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> in(record, each, bounds, steps, limits))
                .orElse(null);
    }

    private static @Nullable Excess in(
            Record record,
            Component component,
            List<Bound> inherited,
            Iterator<String> steps,
            Limits limits) {
        Object value = component.of(record);
        return value == null ? null : in(value, component.part(), inherited, steps, limits);
    }

    private static @Nullable Excess in(
            Object value, Part part, List<Bound> inherited, Iterator<String> steps, Limits limits) {
        List<Bound> bounds = part.bounds().isEmpty() ? inherited : part.bounds();
        return switch (part) {
            case Part.Items(var each, _, _) when steps.hasNext() ->
                    in(item(value, steps.next()), each, List.of(), steps, limits);
            case Part.One _, Part.Items _, Part.Entries _ -> at(value, bounds, steps, limits);
        };
    }

    private static Object item(Object items, String step) {
        return ((List<?>) items).get(Integer.parseInt(step));
    }

    private static @Nullable Excess beyond(Object value, List<Bound> bounds, Limits limits) {
        return bounds.stream()
                .filter(bound -> Measure.breach(value, bound, limits) != null)
                .findFirst()
                .map(bound -> new Excess(value, bound, limits))
                .orElse(null);
    }
}

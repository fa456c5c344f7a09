package nl.sluitend.shape.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.shape.Bound;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Shape;

/// Finds what can be handed in without an end: texts, decimals, whole numbers and lists at which
/// nothing says how large they may be.
public final class Unbounded {

    private final List<String> found = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private int parts;

    private final boolean looksAtTexts;

    private Unbounded(boolean looksAtTexts) {
        this.looksAtTexts = looksAtTexts;
    }

    /// What was found, as `Type.component`, and how many parts were looked at.
    public record Search(List<String> found, int parts) {
        public Search {
            found = List.copyOf(found);
        }
    }

    public static Search in(Class<?> root) {
        return in(root, new Unbounded(true));
    }

    public static Search numbersIn(Class<?> root) {
        return in(root, new Unbounded(false));
    }

    private static Search in(Class<?> root, Unbounded search) {
        search.type(root, List.of(), root.getSimpleName());
        return new Search(search.found, search.parts);
    }

    private record Visit(Class<?> type, List<Bound> inherited) {}

    private void type(Class<?> type, List<Bound> inherited, String place) {
        if (!seen.add(new Visit(type, inherited)) && !isValue(type)) {
            return;
        }
        switch (Shape.of(type)) {
            case Shape.Plain _ -> value(type, inherited, place);
            case Shape.Enumeration _ -> {}
            case Shape.Choice choice ->
                    choice.records().forEach(record -> type(record, inherited, place));
            case Shape.Wrapper(_, _, var only) -> component(type, only, inherited);
            case Shape.Struct struct ->
                    struct.components().forEach(each -> component(type, each, inherited));
        }
    }

    private void component(Class<?> owner, Component component, List<Bound> inherited) {
        Part part = component.part();
        part(
                part,
                part.bounds().isEmpty() ? inherited : part.bounds(),
                owner.getSimpleName() + "." + component.name());
    }

    private void part(Part part, List<Bound> bounds, String place) {
        parts++;
        switch (part) {
            case Part.One(var type, _, _) -> type(type, bounds, place);
            case Part.Items(var each, _, _) -> {
                check(hasEnd(bounds), place);
                part(each, each.bounds(), place + "[]");
            }
            case Part.Entries(var keys, var each, _, _) -> {
                check(keys.isEnum() || hasEnd(bounds), place);
                part(each, each.bounds(), place + "{}");
            }
        }
    }

    private static boolean hasEnd(List<Bound> bounds) {
        return bounds.stream()
                .anyMatch(bound ->
                        bound instanceof Bound.OfSize || bound instanceof Bound.OfOneOfEach);
    }

    private void value(Class<?> type, List<Bound> bounds, String place) {
        check(!isValue(type) || !bounds.isEmpty(), place);
    }

    private boolean isValue(Class<?> type) {
        return (type == String.class && looksAtTexts)
                || type == BigDecimal.class
                || type == int.class
                || type == Integer.class;
    }

    private void check(boolean isBounded, String place) {
        if (!isBounded) {
            found.add(place);
        }
    }
}

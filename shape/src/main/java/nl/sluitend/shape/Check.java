package nl.sluitend.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Holds records to the bounds that are written on them, and to the rules between their components.
/// `reason` says what a breach is called where the record is taken in.
public record Check<R>(Limits limits, Function<Breach, R> reason, Rules<R> rules) {

    /// Everything that is wrong, component by component: first its bounds, then what it consists
    /// of; of a record at last what holds between its components. Of a list that is too long only
    /// that is said.
    public List<Objection<R>> objections(Record record) {
        List<Objection<R>> found = new ArrayList<>();
        checkRecord(record, List.of(), found);
        return found;
    }

    /// `inherited` bounds are those of the place that the record stands at; they go for each
    /// decimal in it that has none of its own.
    private void checkRecord(Record record, List<Bound> inherited, List<Objection<R>> found) {
        switch (Shape.of(record.getClass())) {
            case Shape.Wrapper(_, _, var only) -> checkComponent(record, only, inherited, found);
            case Shape.Struct struct -> checkStruct(record, struct, inherited, found);
            case Shape.Plain _, Shape.Enumeration _, Shape.Choice _ ->
                    throw new IllegalStateException(record + " is no record");
        }
        rules.addBroken(record, limits, found);
    }

    private void checkStruct(
            Record record, Shape.Struct struct, List<Bound> inherited, List<Objection<R>> found) {
        for (Component component : struct.components()) {
            int before = found.size();
            checkComponent(record, component, inherited, found);
            prefix(found, before, component.name());
        }
        if (struct.rising() != null) {
            checkOrder(record, struct, struct.rising(), found);
        }
    }

    private void checkComponent(
            Record record, Component component, List<Bound> inherited, List<Objection<R>> found) {
        Object value = component.of(record);
        if (value != null) {
            Part part = component.part();
            checkPart(value, part, part.bounds().isEmpty() ? inherited : part.bounds(), found);
        }
    }

    private void checkPart(Object value, Part part, List<Bound> bounds, List<Objection<R>> found) {
        int before = found.size();
        for (Bound bound : bounds) {
            checkBound(value, bound, found);
        }
        if (found.size() > before) {
            return;
        }
        switch (part) {
            case Part.Items(var each, _, _) -> checkItems((List<?>) value, each, found);
            case Part.Entries(_, var each, _, _) -> checkEntries((Map<?, ?>) value, each, found);
            case Part.One _ when value instanceof Record record ->
                    checkRecord(record, bounds, found);
            case Part.One _ -> {}
        }
    }

    private void checkItems(List<?> items, Part each, List<Objection<R>> found) {
        for (int i = 0; i < items.size(); i++) {
            int before = found.size();
            checkPart(items.get(i), each, each.bounds(), found);
            if (found.size() > before) {
                prefix(found, before, String.valueOf(i));
            }
        }
    }

    private void checkEntries(Map<?, ?> entries, Part each, List<Objection<R>> found) {
        entries.forEach((key, value) -> {
            int before = found.size();
            checkPart(value, each, each.bounds(), found);
            prefix(found, before, key.toString());
        });
    }

    private void checkBound(Object value, Bound bound, List<Objection<R>> found) {
        Breach breach = Measure.breach(value, bound, limits);
        if (breach != null) {
            found.add(new Objection<>("", reason.apply(breach)));
        }
    }

    private void checkOrder(
            Record record, Shape.Struct struct, Rising rising, List<Objection<R>> found) {
        Object before = null;
        for (String name : rising.value()) {
            Object value = struct.component(name).of(record);
            if (before != null && value != null && compare(before, value) > 0) {
                String path = rising.at().isEmpty() ? "" : "/" + rising.at();
                found.add(new Objection<>(path, reason.apply(rising.breach())));
                return;
            }
            before = value == null ? before : value;
        }
    }

    @SuppressWarnings("unchecked") // Both are of one type, and ordered.
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private void prefix(List<Objection<R>> found, int from, String step) {
        for (int i = from; i < found.size(); i++) {
            found.set(i, found.get(i).within(step));
        }
    }
}

package nl.sluitend.finance.check;

import static nl.sluitend.shape.Objection.each;
import static nl.sluitend.shape.Objection.unless;
import static nl.sluitend.shape.Objection.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.shape.Objection;

/// The names by which the items of a list are referred to.
final class DistinctIds {

    private DistinctIds() {}

    /// That each item has one of its own. One that is empty is no identifier, and told as that.
    static <T> Stream<Objection<Flaw>> distinct(List<T> items, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return each(
                items, item -> within("id", unless(isNew(id.apply(item), seen), Flaw.ID_TAKEN)));
    }

    private static boolean isNew(String id, Set<String> seen) {
        return id.isBlank() || seen.add(id);
    }
}

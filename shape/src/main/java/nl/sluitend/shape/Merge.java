package nl.sluitend.shape;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts together what two people made of one record that both had seen, component by component. Of
/// a record that was not there, nothing was there.
public final class Merge {

    private static final Object CONFLICT = new Object();

    private Merge() {}

    /// Null when both changed the same component, each to something else, and when they are not of
    /// one type.
    public static <R extends Record> @Nullable R of(@Nullable R seen, R mine, R theirs) {
        boolean isOneType =
                mine.getClass() == theirs.getClass()
                        && (seen == null || seen.getClass() == mine.getClass());
        return isOneType && Shape.of(mine.getClass()) instanceof Shape.Struct struct
                ? ofStruct(struct, seen, mine, theirs)
                : null;
    }

    private static <R extends Record> @Nullable R ofStruct(
            Shape.Struct struct, @Nullable R seen, R mine, R theirs) {
        List<Component> components = struct.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component each = components.get(i);
            values[i] = one(seen == null ? null : each.of(seen), each.of(mine), each.of(theirs));
            if (values[i] == CONFLICT) {
                return null;
            }
        }
        return cast(mine, struct.create(values));
    }

    private static @Nullable Object one(
            @Nullable Object seen, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(seen, mine)) {
            return theirs;
        }
        return Objects.equals(seen, theirs) || Objects.equals(mine, theirs) ? mine : CONFLICT;
    }

    @SuppressWarnings("unchecked") // It is made by the same constructor.
    private static <R extends Record> R cast(R example, Record made) {
        return (R) example.getClass().cast(made);
    }
}

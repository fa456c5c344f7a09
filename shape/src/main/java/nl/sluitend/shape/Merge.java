package nl.sluitend.shape;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts together what two people made of one record that both had seen, component by component. Of
/// a record that was not there, nothing was there.
public final class Merge {

    private static final Object CONFLICT = new Object();

    /// What becomes of a component that both changed, each to something else.
    private interface Clash {
        @Nullable Object of(@Nullable Object seen, @Nullable Object mine, @Nullable Object theirs);
    }

    private Merge() {}

    /// Null when both changed the same component, each to something else, and when they are not of
    /// one type.
    public static <R extends Record> @Nullable R of(@Nullable R seen, R mine, R theirs) {
        return merged(seen, mine, theirs, (_, _, _) -> CONFLICT);
    }

    /// The same, where a component that is a record is put together in turn.
    public static <R extends Record> @Nullable R inDepth(@Nullable R seen, R mine, R theirs) {
        return merged(seen, mine, theirs, Merge::within);
    }

    private static Object within(
            @Nullable Object seen, @Nullable Object mine, @Nullable Object theirs) {
        Record merged =
                seen instanceof Record before
                                && mine instanceof Record one
                                && theirs instanceof Record other
                        ? inDepth(before, one, other)
                        : null;
        return merged == null ? CONFLICT : merged;
    }

    private static <R extends Record> @Nullable R merged(
            @Nullable R seen, R mine, R theirs, Clash clash) {
        boolean isOneType =
                mine.getClass() == theirs.getClass()
                        && (seen == null || seen.getClass() == mine.getClass());
        return isOneType && Shape.of(mine.getClass()) instanceof Shape.Struct struct
                ? ofStruct(struct, seen, mine, theirs, clash)
                : null;
    }

    private static <R extends Record> @Nullable R ofStruct(
            Shape.Struct struct, @Nullable R seen, R mine, R theirs, Clash clash) {
        List<Component> components = struct.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component each = components.get(i);
            Object before = seen == null ? null : each.of(seen);
            values[i] = one(before, each.of(mine), each.of(theirs), clash);
            if (values[i] == CONFLICT) {
                return null;
            }
        }
        return cast(mine, struct.create(values));
    }

    private static @Nullable Object one(
            @Nullable Object seen, @Nullable Object mine, @Nullable Object theirs, Clash clash) {
        if (Objects.equals(seen, mine)) {
            return theirs;
        }
        return Objects.equals(seen, theirs) || Objects.equals(mine, theirs)
                ? mine
                : clash.of(seen, mine, theirs);
    }

    @SuppressWarnings("unchecked") // It is made by the same constructor.
    private static <R extends Record> R cast(R example, Record made) {
        return (R) example.getClass().cast(made);
    }
}

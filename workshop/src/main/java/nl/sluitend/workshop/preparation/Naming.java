package nl.sluitend.workshop.preparation;

import java.util.List;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Text;

/// What a note tells of who wrote it. It is chosen before the first note and fixed from then on, so
/// that nobody's words come to bear more than was said when they were written.
public sealed interface Naming {

    /// Nothing, to nobody.
    record Anonymous() implements Naming {}

    /// The capacity (*rol*) in which its author takes part.
    ///
    /// @param capacities those that there are to choose from
    record ByRole(
            @Size(value = Limit.CAPACITIES, breach = Breach.TOO_MANY_CAPACITIES)
                    List<@Text(value = Limit.CAPACITY, required = true) String> capacities)
            implements Naming {
        public ByRole {
            capacities = List.copyOf(capacities);
        }
    }

    /// The name by which its author came in.
    record ByName() implements Naming {}
}

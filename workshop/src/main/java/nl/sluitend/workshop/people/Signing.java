package nl.sluitend.workshop.people;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;

/// As what somebody agreed to sign their notes. What the naming of the workshop asks for and nobody
/// agreed to is not written at all.
public sealed interface Signing {

    record InCapacity(@Text(value = Limit.CAPACITY, required = true) String capacity)
            implements Signing {}

    record WithName() implements Signing {}
}

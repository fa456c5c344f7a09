package nl.sluitend.workshop.log;

import java.util.List;
import nl.sluitend.workshop.Recorded;

/// What came of an append. That somebody else was first is no failure: whoever writes from several
/// machines hears it every now and then, and goes on from what the others wrote.
public sealed interface Appended {

    /// The events are on disk for good.
    record Kept() implements Appended {}

    /// Somebody else was first, and nothing of the events was kept. `tail` is what the workshop
    /// holds already, in order and to the end: from the first number that was taken or, when that
    /// comes earlier, from the first of the operations that had happened.
    record Behind(List<Recorded> tail) implements Appended {
        public Behind {
            tail = List.copyOf(tail);
        }
    }
}

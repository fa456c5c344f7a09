package nl.sluitend.workshop.log;

import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.WorkshopId;

/// Where the history of every workshop is kept. An adapter keeps these promises, and one contract
/// suite holds all adapters to them:
///
/// - An append is all or nothing. Its stage completes only when the events are on disk for good.
/// - Per workshop the sequence numbers are 1, 2, 3 … and each [OpId] occurs once; an append that
///   breaks this fails and leaves nothing behind.
/// - What was appended is read back equal, in order.
public interface EventLog {

    /// Keeps `events`, which follow directly on what the workshop holds already. Completes, on a
    /// thread of the log's choosing, when they are durable; completes exceptionally when nothing of
    /// them is kept.
    CompletionStage<Void> append(WorkshopId workshop, List<Recorded> events);

    /// The events of `workshop` with a sequence number above `after`, in order. Blocks.
    List<Recorded> read(WorkshopId workshop, long after);
}

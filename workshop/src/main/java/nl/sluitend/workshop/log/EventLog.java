package nl.sluitend.workshop.log;

import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;

/// Where the history of every workshop is kept. An adapter keeps these promises, and one contract
/// suite holds all adapters to them:
///
/// - An append is all or nothing. Its stage completes with [Appended.Kept] only when the events are
///   on disk for good.
/// - Per workshop the sequence numbers are 1, 2, 3 … and each [OpId] occurs once. Of all who append
///   at the same number, from one machine or from several, one is kept and the others are
///   [Appended.Behind].
/// - What was appended is read back equal, in order.
public interface EventLog {

    /// Keeps `events`, which follow directly on each other and on what the workshop holds.
    ///
    /// Completes on a thread of the log's choosing. Completes exceptionally when nothing of the
    /// events is kept for another reason than that somebody was first: the disk failed, or the
    /// events leave a gap or repeat an operation among themselves.
    CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events);

    /// The events of `workshop` with a sequence number above `after`, in order. Blocks.
    List<Recorded> read(WorkshopId workshop, long after);
}

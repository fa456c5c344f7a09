package nl.sluitend.sync.protocol;

import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// What a device says.
public sealed interface ClientMessage {

    /// The first message on every connection. `lastSeq` is the last event this device knows, 0 for
    /// none.
    record Hello(int version, long lastSeq) implements ClientMessage {}

    /// Asks for something. The same `opId` may be sent again until it is answered.
    record Submit(OpId opId, Command command) implements ClientMessage {}

    /// Somebody is writing on this note, or on none any more. It is passed on and kept nowhere.
    record Writing(@Nullable NoteId note) implements ClientMessage {}

    /// The participant is ready with what the group does at this step, or not yet after all. It is
    /// counted and kept nowhere.
    record SayReady(StepId step, boolean ready) implements ClientMessage {}

    /// Asks for a sign of life.
    record Ping() implements ClientMessage {}
}

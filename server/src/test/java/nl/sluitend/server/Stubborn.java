package nl.sluitend.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import nl.sluitend.canvas.Block;
import nl.sluitend.canvas.Command.AddNote;
import nl.sluitend.canvas.Command.EditNote;
import nl.sluitend.canvas.NoteId;
import nl.sluitend.canvas.log.OpId;
import nl.sluitend.canvas.log.Recorded;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;

/// A device that always has three operations under way, remembers what was acknowledged, and after
/// a crash sends again what was not.
final class Stubborn {

    private static final int UNDER_WAY = 3;

    private final String name;
    private final NoteId note;
    private final Deque<Submit> unanswered = new ArrayDeque<>();
    private final Set<OpId> acknowledged = new HashSet<>();
    private int asked;

    Stubborn(int number) {
        name = "stubborn-" + number;
        note = new NoteId("note-of-" + name);
    }

    synchronized Set<OpId> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /// Its side of one connection. Each acknowledgement counts `enough` down.
    Conversation on(CountDownLatch enough) {
        return new Conversation((line, message) -> hear(line, message, enough));
    }

    private synchronized void hear(
            Conversation line, ServerMessage message, CountDownLatch enough) {
        switch (message) {
            case Welcome _ -> unanswered.forEach(submit -> tell(line, submit));
            case Events(var events) -> events.forEach(recorded -> settle(recorded, enough));
            case Settled(var opId, _) -> settle(opId, enough);
            case ServerMessage _ -> {}
        }
        while (unanswered.size() < UNDER_WAY) {
            ask(line);
        }
    }

    private void settle(Recorded recorded, CountDownLatch enough) {
        settle(recorded.opId(), enough);
    }

    private void settle(OpId opId, CountDownLatch enough) {
        if (unanswered.removeIf(submit -> submit.opId().equals(opId))) {
            acknowledged.add(opId);
            enough.countDown();
        }
    }

    private void ask(Conversation line) {
        OpId opId = new OpId(name + "-" + asked);
        Submit submit =
                new Submit(
                        opId,
                        asked == 0
                                ? new AddNote(note, Block.VALUE, "van " + name)
                                : new EditNote(note, "keer " + asked));
        asked++;
        unanswered.add(submit);
        tell(line, submit);
    }

    /// A server that was killed in the meantime hears it when it is back.
    private static void tell(Conversation line, Submit submit) {
        try {
            line.say(submit);
        } catch (CompletionException killed) {
            line.socket().abort();
        }
    }
}

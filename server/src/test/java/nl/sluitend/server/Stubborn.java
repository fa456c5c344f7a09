package nl.sluitend.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// A device that remembers what was acknowledged, and after a crash sends again what was not.
final class Stubborn {

    private static final int UNDER_WAY = 3;

    private final String name;
    private final NoteId note;
    private final Deque<Submit> unanswered = new ArrayDeque<>();
    private final List<OpId> acknowledged = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private @Nullable Conversation current;
    private int asked;

    Stubborn(int number) {
        name = "stubborn-" + number;
        note = new NoteId("note-of-" + name);
    }

    /// A connection on which it always has some operations under way. Whatever is sent or
    /// acknowledged counts `life` down.
    Conversation goingOn(CountDownLatch life) {
        return begin(new Conversation((line, message) -> hear(line, message, life, true)));
    }

    /// A connection on which it asks nothing new. Each acknowledgement counts `answers` down.
    Conversation comingToAnEnd(CountDownLatch answers) {
        return begin(new Conversation((line, message) -> hear(line, message, answers, false)));
    }

    /// Hears no more on the connection it had.
    synchronized void hangUp() {
        if (current != null) {
            current.socket().abort();
        }
        current = null;
    }

    synchronized List<OpId> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<OpId> unanswered() {
        return unanswered.stream().map(Submit::opId).toList();
    }

    synchronized List<Refused> refused() {
        return List.copyOf(refused);
    }

    /// Everything it ever asked.
    synchronized List<OpId> asked() {
        return IntStream.range(0, asked).mapToObj(this::opId).toList();
    }

    private synchronized Conversation begin(Conversation line) {
        current = line;
        return line;
    }

    private synchronized void hear(
            Conversation line, ServerMessage message, CountDownLatch latch, boolean goOn) {
        if (line != current) {
            return;
        }
        switch (message) {
            case Welcome _ -> unanswered.forEach(submit -> tell(line, submit));
            case Events(var events) ->
                    events.stream()
                            .flatMap(event -> Stream.ofNullable(Conversation.opIdOf(event)))
                            .forEach(opId -> settle(opId, latch));
            case Settled(var opId, _) -> settle(opId, latch);
            case Refused answer -> refused.add(answer);
            case ServerMessage _ -> {}
        }
        while (goOn && unanswered.size() < UNDER_WAY) {
            ask(line);
            latch.countDown();
        }
    }

    private void settle(OpId opId, CountDownLatch latch) {
        if (unanswered.removeIf(submit -> submit.opId().equals(opId))) {
            acknowledged.add(opId);
            latch.countDown();
        }
    }

    private void ask(Conversation line) {
        Submit submit =
                new Submit(
                        opId(asked),
                        asked == 0
                                ? new AddNote(CanvasId.MAIN, note, Block.VALUE, "van " + name)
                                : new EditNote(note, "keer " + asked));
        asked++;
        unanswered.add(submit);
        tell(line, submit);
    }

    private OpId opId(int number) {
        return new OpId(name + "-" + number);
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

package nl.sluitend.sync;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.BeingWritten;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.InvitationChanged;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Presence;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.view.ViewEvolution;
import nl.sluitend.workshop.view.ViewedEvent;
import nl.sluitend.workshop.view.ViewedEvent.Disclosed;
import nl.sluitend.workshop.view.ViewedEvent.Revealed;
import nl.sluitend.workshop.view.ViewedEvent.Shown;
import nl.sluitend.workshop.view.ViewedEvent.Withheld;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;

/// What a device keeps of a workshop: what the server confirmed, and what it asked for itself and
/// has no answer to yet. The page has its own in TypeScript; this one keeps the room honest.
final class Replica {

    private final Map<OpId, Command> unanswered = new LinkedHashMap<>();
    private final Set<OpId> acknowledged = new HashSet<>();
    private final Set<OpId> refused = new HashSet<>();
    private @Nullable WorkshopView workshop;
    private @Nullable Figures figures;

    /// From then on there may be notes that this device has never been told of.
    private boolean wasWithheldFrom;

    private long seq;

    void submit(OpId opId, Command command) {
        unanswered.put(opId, command);
    }

    void receive(ServerMessage message) {
        switch (message) {
            case Welcome _,
                    Presence _,
                    BeingWritten _,
                    Readiness _,
                    InvitationChanged(),
                    Pong(_),
                    Unreadable _ -> {}
            case Snapshot snapshot -> adopt(snapshot);
            case Events(var events) -> events.forEach(this::apply);
            case Settled(var opId, _) -> acknowledge(opId);
            case Refused(var opId, var refusal) -> refuse(opId, refusal);
            case Figures told -> figures = told;
        }
    }

    private void adopt(Snapshot snapshot) {
        see(snapshot.workshop());
        seq = snapshot.seq();
    }

    private void see(WorkshopView next) {
        workshop = next;
        wasWithheldFrom |= !next.notes().withheld().isEmpty();
    }

    private void apply(ViewedEvent event) {
        if (event.seq() != seq + 1) {
            throw new AssertionError("Event " + event.seq() + " came after " + seq + ".");
        }
        see(ViewEvolution.evolve(workshop, event));
        seq = event.seq();
        switch (event) {
            case Shown shown -> settle(shown.opId());
            case Revealed revealed -> settle(revealed.opId());
            case Disclosed disclosed -> settle(disclosed.opId());
            case Withheld _ -> {}
        }
    }

    private void settle(OpId opId) {
        if (unanswered.containsKey(opId)) {
            acknowledge(opId);
        }
    }

    /// What one machine refused another may have kept; the world checks that nothing else is so.
    private void acknowledge(OpId opId) {
        boolean known = acknowledged.contains(opId) || refused.contains(opId);
        if (unanswered.remove(opId) == null && !known) {
            throw new AssertionError("An answer to what was never asked: " + opId);
        }
        acknowledged.add(opId);
    }

    private void refuse(OpId opId, Refusal refusal) {
        if (refusal != Refusal.NOT_KEPT && refusal != Refusal.TOO_FAST) {
            requireGround(unanswered.remove(opId), refusal);
            refused.add(opId);
        }
    }

    /// Notes never vanish, so when a note is said to be there already, it must be here by now,
    /// unless something was ever hidden from here.
    private void requireGround(@Nullable Command command, Refusal refusal) {
        if (refusal == Refusal.NOTE_EXISTS
                && !wasWithheldFrom
                && command instanceof NoteCommand.AddNote add
                && (workshop == null || !has(workshop, add.note()))) {
            throw new AssertionError("Refused for a note that is nowhere: " + add.note());
        }
    }

    private static boolean has(WorkshopView workshop, NoteId note) {
        return workshop.notes().canvases().values().stream().anyMatch(canvas -> canvas.has(note));
    }

    Map<OpId, Command> unanswered() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
    }

    List<OpId> acknowledged() {
        return new ArrayList<>(acknowledged);
    }

    Set<OpId> refused() {
        return refused;
    }

    @Nullable WorkshopView workshop() {
        return workshop;
    }

    @Nullable Figures figures() {
        return figures;
    }

    long seq() {
        return seq;
    }
}

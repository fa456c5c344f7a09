package nl.sluitend.sync.protocol;

import java.time.Instant;
import java.util.List;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.figures.Outlook;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;

/// What the server says.
public sealed interface ServerMessage {

    /// The answer to a hello: who you are here. What you missed follows at once.
    record Welcome(Role role, @Nullable ParticipantId self) implements ServerMessage {}

    /// The whole state up to and including `seq`, as this device may see it. It replaces all that
    /// the device held as
    /// confirmed.
    record Snapshot(long seq, WorkshopView workshop) implements ServerMessage {}

    /// What happened next, in order and without gaps. Your own operations are in it: that is how
    /// they are acknowledged. After a hello the list may be empty.
    record Events(List<ViewedEvent> events) implements ServerMessage {
        public Events {
            events = List.copyOf(events);
        }
    }

    /// The operation had happened already, as event `seq`.
    record Settled(OpId opId, long seq) implements ServerMessage {}

    /// The operation did not happen.
    record Refused(OpId opId, Refusal refusal) implements ServerMessage {}

    /// Who is connected at this moment: these participants, and perhaps a facilitator.
    record Presence(List<ParticipantId> online, boolean facilitator) implements ServerMessage {
        public Presence {
            online = List.copyOf(online);
        }
    }

    /// The notes on which somebody writes at this moment, on other devices than yours.
    record BeingWritten(List<NoteId> notes) implements ServerMessage {
        public BeingWritten {
            notes = List.copyOf(notes);
        }
    }

    /// How many of the participants who are `present` are ready with what the group does now.
    ///
    /// @param self whether the participant of this device is one of them
    /// @param named whether the facilitator reads who is ready
    /// @param silent how many wrote nothing since the step began; for the facilitator alone
    /// @param who those who are ready; for the facilitator alone, and only when `named`
    record Readiness(
            int ready,
            int present,
            boolean self,
            boolean named,
            @Nullable Integer silent,
            @Nullable List<ParticipantId> who)
            implements ServerMessage {

        public Readiness {
            who = who == null ? null : List.copyOf(who);
        }

        /// While the group is at no step.
        public static final Readiness NONE = new Readiness(0, 0, false, false, null, null);
    }

    /// The budget of one canvas as it stood after event `seq`, and what is to be expected beside
    /// it. `withheldAmounts` more are hidden from this device's role, and have no part in either.
    record Figures(
            long seq, CanvasId canvas, BudgetLedger ledger, Outlook outlook, int withheldAmounts)
            implements ServerMessage {}

    /// There is another invitation, or none any more. What it is, is asked over HTTP.
    record InvitationChanged() implements ServerMessage {}

    /// The last message made no sense. The connection lives on. `detail` names the field or the
    /// type.
    record Unreadable(ProtocolError error, String detail) implements ServerMessage {}

    /// The sign of life that a ping asks for, with the time on the server's clock. Devices reckon
    /// from it how far theirs is off.
    record Pong(Instant at) implements ServerMessage {}
}

package nl.sluitend.sync;

import static nl.sluitend.workshop.WorkshopEvolution.evolve;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ProtocolError;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Presence;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Decision.Accepted;
import nl.sluitend.workshop.Decision.Refused;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Refusal;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import nl.sluitend.workshop.outlook.Forecaster;
import org.jspecify.annotations.Nullable;

/// The live side of one workshop. Confined to one thread: all methods are called on `loop`.
///
/// A command is decided against the *tentative* state, which is ahead of the disk, and its event
/// joins the batch that is gathering. One batch is on its way to the disk at a time. Only when the
/// log has it does the event enter the history, is the sender told, and does everybody see it. If
/// the log fails, the tentative state falls back to the history and the senders hear that nothing
/// was kept.
public final class Room<F> {

    private final WorkshopId id;
    private final EventLog log;
    private final Wire<F> wire;
    private final Executor loop;
    private final Limits limits;
    private final WorkshopDecider decider;
    private final History history;
    private final FigureFeed figures;
    private final Set<Session<F>> sessions = new LinkedHashSet<>();
    private final Map<ParticipantId, Allowance> allowances = new HashMap<>();
    private final RefusalMemory refusals;
    private Presence presence = new Presence(List.of(), false);
    private @Nullable Workshop tentative;
    private Batch<F> gathering = new Batch<>();
    private Batch<F> writing = new Batch<>();

    /// `recorded` is all that the log holds of the workshop; `calculator` runs the figures, off the
    /// loop, from what `forecaster` expects.
    public Room(
            WorkshopId id,
            List<Recorded> recorded,
            EventLog log,
            Wire<F> wire,
            Executor loop,
            Executor calculator,
            Forecaster forecaster,
            Limits limits) {
        this.id = id;
        this.log = log;
        this.wire = wire;
        this.loop = loop;
        this.limits = limits;
        this.decider = new WorkshopDecider(limits);
        this.history = new History(recorded, limits.of(Limit.CATCH_UP_EVENTS));
        this.figures = new FigureFeed(loop, calculator, forecaster, this::tellAll);
        this.refusals = new RefusalMemory(limits.of(Limit.CATCH_UP_EVENTS));
        this.tentative = history.workshop();
        refreshFigures();
    }

    /// The state on disk, null before the workshop is created.
    public @Nullable Moment now() {
        Workshop workshop = history.workshop();
        return workshop == null ? null : new Moment(history.seq(), workshop);
    }

    /// Whether nobody is here and nothing is on its way to the disk, so that the room may be let
    /// go.
    public boolean isIdle() {
        return sessions.isEmpty() && writing.isEmpty() && gathering.isEmpty();
    }

    /// A device has connected. Its first message must be a hello. One too many is sent away.
    public Session<F> open(Actor actor, Connection<F> connection) {
        Session<F> session = new Session<>(actor, connection);
        if (sessions.size() < limits.of(Limit.CONNECTIONS)) {
            sessions.add(session);
        } else {
            session.close(CloseReason.ROOM_FULL);
        }
        return session;
    }

    public void receive(Session<F> session, ClientMessage message, Instant at) {
        if (message instanceof Hello == session.isGreeted()) {
            unreadable(session, ProtocolError.OUT_OF_ORDER, message.getClass().getSimpleName());
            return;
        }
        switch (message) {
            case Hello hello -> greet(session, hello);
            case Submit submit -> submit(session, submit, at);
            case Ping() -> tell(session, new Pong());
        }
    }

    /// The device said something that could not be read as a message. `detail` names what.
    public void unreadable(Session<F> session, ProtocolError error, String detail) {
        tell(session, new Unreadable(error, detail));
        closeRepeatOffender(session, CloseReason.TOO_MANY_UNREADABLE);
    }

    /// The device has disconnected.
    public void close(Session<F> session) {
        sessions.remove(session);
        refreshPresence();
    }

    /// Sends everybody away.
    public void closeAll(CloseReason reason) {
        sessions.forEach(session -> session.close(reason));
    }

    private void greet(Session<F> session, Hello hello) {
        if (hello.version() != Protocol.VERSION) {
            session.close(CloseReason.OTHER_VERSION);
            return;
        }
        session.greet();
        tell(session, new Welcome(session.actor().role(), session.actor().participant()));
        tell(session, missedSince(hello.lastSeq()));
        if (figures.latest() != null) {
            tell(session, figures.latest());
        }
        refreshPresence();
        tell(session, presence);
    }

    private ServerMessage missedSince(long lastSeq) {
        List<Recorded> missed = history.since(lastSeq);
        Workshop workshop = history.workshop();
        return missed == null && workshop != null
                ? new Snapshot(history.seq(), workshop)
                : new Events(missed == null ? List.of() : missed);
    }

    private void submit(Session<F> session, Submit submit, Instant at) {
        OpId opId = submit.opId();
        Long settled = history.seqOf(opId);
        if (settled != null) {
            tell(session, new Settled(opId, settled));
        } else if (writing.has(opId)) {
            writing.await(session, opId);
        } else if (gathering.has(opId)) {
            gathering.await(session, opId);
        } else {
            decide(session, submit, at);
        }
    }

    private void decide(Session<F> session, Submit submit, Instant at) {
        OpId opId = submit.opId();
        Refusal overrun = overrun(session, at);
        Refusal earlier = earlierRefusal(opId);
        if (overrun != null) {
            tell(session, new ServerMessage.Refused(opId, overrun));
        } else if (earlier != null) {
            refuse(session, opId, earlier);
        } else {
            switch (decider.decide(submit.command(), session.actor(), tentative)) {
                case Accepted(var event) -> accept(session, opId, at, event);
                case Refused(var refusal) -> refuse(session, opId, refusal);
            }
        }
    }

    /// What was answered before, or is about to be.
    private @Nullable Refusal earlierRefusal(OpId opId) {
        Refusal told = refusals.of(opId);
        Refusal waiting = told == null ? writing.refusalOf(opId) : told;
        return waiting == null ? gathering.refusalOf(opId) : waiting;
    }

    private @Nullable Refusal overrun(Session<F> session, Instant at) {
        if (nextSeq() > limits.of(Limit.EVENTS)) {
            return Refusal.HISTORY_FULL;
        }
        ParticipantId participant = session.actor().participant();
        if (participant == null || allowance(participant, at).take(at)) {
            return null;
        }
        closeRepeatOffender(session, CloseReason.TOO_FAST);
        return Refusal.TOO_FAST;
    }

    private Allowance allowance(ParticipantId participant, Instant at) {
        return allowances.computeIfAbsent(participant, _ -> new Allowance(limits, at));
    }

    private void accept(Session<F> session, OpId opId, Instant at, Event event) {
        // What the state cannot take must not reach the disk.
        tentative = evolve(tentative, event);
        gathering.add(session, new Recorded(nextSeq(), opId, at, event));
        writeNext();
    }

    private void refuse(Session<F> session, OpId opId, Refusal refusal) {
        ServerMessage.Refused refused = new ServerMessage.Refused(opId, refusal);
        if (gathering.isEmpty() && writing.isEmpty()) {
            tellRefused(session, refused);
        } else {
            (gathering.isEmpty() ? writing : gathering).refuse(session, refused);
        }
    }

    /// Once told, it stands.
    private void tellRefused(Session<F> session, ServerMessage.Refused refused) {
        refusals.remember(refused.opId(), refused.refusal());
        tell(session, refused);
    }

    private long nextSeq() {
        return history.seq() + writing.size() + gathering.size() + 1;
    }

    private void writeNext() {
        if (writing.isEmpty() && !gathering.isEmpty()) {
            writing = gathering;
            gathering = new Batch<>();
            log.append(id, writing.events())
                    .whenComplete((_, failure) -> loop.execute(() -> written(failure == null)));
        }
    }

    private void written(boolean kept) {
        Batch<F> batch = writing;
        writing = new Batch<>();
        if (kept) {
            publish(batch);
        } else {
            abandon(batch);
        }
        writeNext();
    }

    private void publish(Batch<F> batch) {
        List<Recorded> events = batch.events();
        events.forEach(history::add);
        tellAll(new Events(events));
        batch.refusals().forEach(answer -> tellRefused(answer.session(), answer.refused()));
        refreshFigures();
    }

    /// What was gathering rests on what the log did not take, so it goes as well.
    private void abandon(Batch<F> batch) {
        Batch<F> resting = gathering;
        gathering = new Batch<>();
        tentative = history.workshop();
        batch.notKept().forEach(answer -> tell(answer.session(), answer.refused()));
        resting.notKept().forEach(answer -> tell(answer.session(), answer.refused()));
    }

    private void refreshFigures() {
        Moment now = now();
        if (now != null) {
            figures.moveTo(now);
        }
    }

    private void refreshPresence() {
        Presence now = new Presence(participants(), hasFacilitator());
        if (!now.equals(presence)) {
            presence = now;
            tellAll(presence);
        }
    }

    private List<ParticipantId> participants() {
        return present(Role.PARTICIPANT)
                .map(Actor::participant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean hasFacilitator() {
        return present(Role.FACILITATOR).findAny().isPresent();
    }

    private Stream<Actor> present(Role role) {
        return sessions.stream()
                .filter(Session::isGreeted)
                .map(Session::actor)
                .filter(actor -> actor.role() == role);
    }

    private void closeRepeatOffender(Session<F> session, CloseReason reason) {
        if (session.offend() > limits.of(Limit.UNREADABLE_MESSAGES)) {
            session.close(reason);
        }
    }

    private void tell(Session<F> session, ServerMessage message) {
        session.send(wire.encode(message));
    }

    private void tellAll(ServerMessage message) {
        F frame = wire.encode(message);
        for (Session<F> session : sessions) {
            if (session.isGreeted()) {
                session.send(frame);
            }
        }
    }
}

package nl.sluitend.sync;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.RateLimit.Pacing;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Hello;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ClientMessage.SayReady;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ClientMessage.Writing;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ProtocolError;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.InvitationChanged;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Snapshot;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.RemoveParticipant;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.ViewedEvent;
import org.jspecify.annotations.Nullable;

/// The live side of one workshop. Confined to one thread: all methods are called on `loop`.
///
/// It hears what devices say, has their operations put in order by a [Sequencer], and tells
/// everybody what has become history.
public final class Room<F> {

    private final Wire<F> wire;
    private final Limits limits;
    private final History history;
    private final Clients<F> clients;
    private final RateLimit rateLimit;
    private final FigureFeed figures;
    private final StepStanding standing = new StepStanding();
    private final Sequencer<F> sequencer;
    private final Consumer<Refusal> refused;

    /// `recorded` is all that the log holds of the workshop; `calculator` runs the figures, off the
    /// loop, as `calculation` has them. `dice` draws the chances that decisions rest on. `refused`
    /// hears of every refusal that is answered.
    public Room(
            WorkshopId id,
            List<Recorded> recorded,
            EventLog log,
            Wire<F> wire,
            Executor loop,
            Executor calculator,
            FigureCalculation calculation,
            Limits limits,
            LongSupplier dice,
            Consumer<Refusal> refused) {
        this.wire = wire;
        this.refused = refused;
        this.limits = limits;
        this.history = new History(recorded, limits.of(Limit.CATCH_UP_EVENTS));
        this.clients = new Clients<>(wire, limits);
        recorded.forEach(standing::follow);
        this.rateLimit = new RateLimit(limits);
        this.figures = new FigureFeed(loop, calculator, calculation, clients::tellFigures);
        this.sequencer =
                new Sequencer<>(id, history, log, loop, limits, dice, this::publish, this::answer);
    }

    /// The state on disk, null before the workshop is created.
    public @Nullable Moment now() {
        Workshop workshop = history.workshop();
        return workshop == null ? null : new Moment(history.seq(), workshop);
    }

    /// Whether nobody is here and nothing is on its way to the disk, so that the room may be let
    /// go.
    public boolean isIdle() {
        return clients.isEmpty() && sequencer.isIdle();
    }

    /// A device has connected, which was let in after the event `admittedAfter`. Its first message
    /// must be a hello. One too many is sent away. `address` is where it comes from: devices that
    /// share one are held to a rate together.
    public Client<F> open(
            Actor actor, long admittedAfter, String address, Connection<F> connection) {
        Client<F> client = new Client<>(actor, admittedAfter, address, connection);
        clients.add(client);
        return client;
    }

    public void receive(Client<F> client, ClientMessage message, Instant at) {
        if (message instanceof Hello == client.isGreeted()) {
            unreadable(client, ProtocolError.OUT_OF_ORDER, message.getClass().getSimpleName());
            return;
        }
        switch (message) {
            case Hello hello -> greet(client, hello, at);
            case Submit submit -> submit(client, submit, at);
            case Writing(var note) -> write(client, note, at);
            case SayReady(var step, var ready) -> sayReady(client, step, ready, at);
            case Ping() -> clients.tell(client, new Pong(at));
        }
    }

    /// The device said something that could not be read as a message. `detail` names what.
    public void unreadable(Client<F> client, ProtocolError error, String detail) {
        clients.tell(client, new Unreadable(error, detail));
        closeRepeatOffender(client, CloseReason.TOO_MANY_UNREADABLE);
    }

    /// The device has disconnected.
    public void close(Client<F> client) {
        clients.remove(client);
        clients.refreshWriting(history.workshop());
        refreshReadiness();
    }

    /// Those of the participants who have a seat give it back.
    public void freeSeats(Collection<ParticipantId> participants, Instant at) {
        Workshop workshop = sequencer.tentative();
        if (workshop != null) {
            participants.stream()
                    .filter(each -> workshop.attendance().find(each) != null)
                    .forEach(each -> order(new RemoveParticipant(each), at));
        }
    }

    /// Lays all notes on the shelf that were written at `since` or later and are on a sheet. Whose
    /// they are nobody knows (ADR 11). Answers how many went there: a full shelf takes no more.
    public int shelveSince(Instant since, Instant at) {
        Workshop workshop = sequencer.tentative();
        if (workshop == null) {
            return 0;
        }
        Set<NoteId> onSheets = workshop.notes().onSheets();
        List<NoteId> notes = sequencer.writtenSince(since).filter(onSheets::contains).toList();
        notes.forEach(note -> order(new ShelveNote(note), at));
        return onSheets.size() - requireNonNull(sequencer.tentative()).notes().onSheets().size();
    }

    /// The house itself orders something, as a facilitator may. Nobody hears its refusal.
    private void order(Command command, Instant at) {
        Actor house = Actor.unmarked(Role.FACILITATOR, null);
        Client<F> nobody = new Client<>(house, history.seq(), "", Connection.toNobody());
        sequencer.submit(new Submission<>(nobody, sequencer.newOpId(), command, at));
    }

    public void tellInvitationChanged() {
        clients.tellAll(new InvitationChanged());
    }

    /// Sends everybody away.
    public void closeAll(CloseReason reason) {
        clients.closeAll(reason);
    }

    private void greet(Client<F> client, Hello hello, Instant at) {
        if (hello.version() != Protocol.VERSION) {
            client.close(CloseReason.OTHER_VERSION);
        } else if (rateLimit.takeHello(client, at)) {
            welcome(client, hello);
        } else {
            client.close(CloseReason.TOO_FAST);
        }
    }

    private void welcome(Client<F> client, Hello hello) {
        client.greet();
        clients.tell(client, new Welcome(client.actor().role(), client.actor().participant()));
        clients.tell(client, missedSince(hello.lastSeq(), client));
        figures.latest(client.actor().role()).forEach(each -> clients.tell(client, each));
        refreshFigures();
        clients.refreshPresence();
        clients.tell(client, clients.presence());
        clients.refreshWriting(history.workshop());
        standing.recognise(client.actor());
        refreshReadiness();
    }

    /// From before this device was let in it gets no events: what was edited away since is not for
    /// it.
    private ServerMessage missedSince(long lastSeq, Client<F> client) {
        Audience audience = Audience.of(client.actor());
        List<Transition> missed = history.since(lastSeq);
        Workshop workshop = history.workshop();
        return workshop != null && (missed == null || !client.wasInSince(lastSeq))
                ? new Snapshot(history.seq(), View.of(workshop, audience))
                : new Events(seen(missed == null ? List.of() : missed, audience));
    }

    private static List<ViewedEvent> seen(List<Transition> steps, Audience audience) {
        return steps.stream().map(step -> View.of(step, audience)).toList();
    }

    /// What is known already costs nothing to ask again. That all together are too fast is no
    /// offence of one.
    private void submit(Client<F> client, Submit submit, Instant at) {
        Pacing pacing =
                sequencer.knows(submit.opId()) ? Pacing.IN_TIME : rateLimit.take(client, at);
        switch (pacing) {
            case IN_TIME ->
                    sequencer.submit(new Submission<>(client, submit.opId(), submit.command(), at));
            case TOGETHER_TOO_FAST -> tellTooFast(client, submit);
            case TOO_FAST -> {
                tellTooFast(client, submit);
                closeRepeatOffender(client, CloseReason.TOO_FAST);
            }
        }
    }

    private void tellTooFast(Client<F> client, Submit submit) {
        answer(client, new Refused(submit.opId(), Refusal.TOO_FAST));
    }

    private void answer(Client<F> client, ServerMessage message) {
        if (message instanceof Refused(_, var refusal)) {
            refused.accept(refusal);
        }
        clients.tell(client, message);
    }

    /// Who tells it too often is taken to have stopped, so that no note stays marked for ever.
    private void write(Client<F> client, @Nullable NoteId note, Instant at) {
        boolean isHeard = client.mayTell(at, limits);
        client.write(isHeard ? note : null);
        clients.refreshWriting(history.workshop());
        if (!isHeard) {
            closeRepeatOffender(client, CloseReason.TOO_FAST);
        }
    }

    /// As with what is told of writing, what comes too often is not heard.
    private void sayReady(Client<F> client, StepId step, boolean ready, Instant at) {
        if (client.mayTell(at, limits)) {
            standing.say(client.actor(), step, ready);
            refreshReadiness();
        } else {
            closeRepeatOffender(client, CloseReason.TOO_FAST);
        }
    }

    private void follow(Recorded recorded) {
        standing.follow(recorded);
        clients.present(Role.PARTICIPANT)
                .forEach(actor -> standing.recognise(actor, recorded.marks()));
    }

    private void refreshReadiness() {
        Workshop workshop = history.workshop();
        if (workshop != null) {
            List<ParticipantId> online = clients.presence().online();
            standing.keepOnly(online);
            clients.tellReadiness(actor -> standing.seenBy(actor, online, workshop));
        }
    }

    private void publish(List<Transition> steps) {
        steps.forEach(step -> follow(step.recorded()));
        clients.tellAll(new Broadcast<>(steps, wire));
        clients.refreshWriting(history.workshop());
        refreshReadiness();
        refreshFigures();
    }

    /// For whoever is here: a room that is only asked after calculates nothing.
    private void refreshFigures() {
        Moment now = now();
        if (now != null) {
            figures.moveTo(now);
        }
    }

    private void closeRepeatOffender(Client<F> client, CloseReason reason) {
        if (client.offend() > limits.of(Limit.UNREADABLE_MESSAGES)) {
            client.close(reason);
        }
    }
}

package nl.sluitend.sync;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.WorkshopEvolution.evolve;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Settled;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.Appended.Behind;
import nl.sluitend.workshop.log.Appended.Kept;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Transition;
import org.jspecify.annotations.Nullable;

/// Puts the submissions of a room in one order, decides them, and brings their events to the log.
/// It is idempotent: however often an operation is submitted, it is decided and answered once.
///
/// A submission is decided against the *tentative* state, which is ahead of the disk, and joins the
/// batch that is gathering. One batch is on its way to the log at a time. What the log then says
/// decides over all that waits:
///
/// - kept: the events are history, and everybody hears of them;
/// - behind: somebody else was first. Their events are history, and all that waits is decided
///   again, as if it came in after them;
/// - failed: nothing has happened, and the senders hear that.
final class Sequencer<F> {

    private final WorkshopId id;
    private final History history;
    private final EventLog log;
    private final Executor loop;
    private final Limits limits;
    private final WorkshopDecider decider;
    private final Consumer<List<Transition>> publisher;
    private final BiConsumer<Client<F>, ServerMessage> answers;
    private final LongSupplier dice;
    private final RefusalMemory refusals;
    private @Nullable Workshop tentative;
    private Batch<F> gathering = new Batch<>();
    private Batch<F> writing = new Batch<>();

    /// `publisher` is told what has become history, after it has; `answers` is told what one device
    /// must hear.
    Sequencer(
            WorkshopId id,
            History history,
            EventLog log,
            Executor loop,
            Limits limits,
            LongSupplier dice,
            Consumer<List<Transition>> publisher,
            BiConsumer<Client<F>, ServerMessage> answers) {
        this.id = id;
        this.history = history;
        this.log = log;
        this.loop = loop;
        this.limits = limits;
        this.dice = dice;
        this.decider = new WorkshopDecider(limits);
        this.publisher = publisher;
        this.answers = answers;
        this.refusals = new RefusalMemory(limits.of(Limit.REFUSALS_REMEMBERED));
        this.tentative = history.workshop();
    }

    /// The newest state, on disk or on its way there.
    @Nullable Workshop tentative() {
        return tentative;
    }

    /// The notes that were written at `since` or later, those on their way to the disk as well.
    Stream<NoteId> writtenSince(Instant since) {
        long first = history.moments().firstSince(since);
        Stream<NoteId> underWay =
                Stream.of(writing, gathering)
                        .flatMap(batch -> batch.events().stream())
                        .filter(recorded -> recorded.seq() >= first)
                        .flatMap(recorded -> NoteEvent.written(recorded.event()));
        return Stream.concat(history.writtenSince(since), underWay);
    }

    /// Whether nothing is on its way to the log.
    boolean isIdle() {
        return writing.isEmpty() && gathering.isEmpty();
    }

    /// Whether the operation has happened, or waits for an answer.
    boolean knows(OpId opId) {
        return history.seqOf(opId) != null || batchOf(opId) != null;
    }

    void submit(Submission<F> submission) {
        take(submission);
        writeNext();
    }

    private void take(Submission<F> submission) {
        OpId opId = submission.opId();
        Long settled = history.seqOf(opId);
        Refusal told = refusals.of(opId);
        Batch<F> waiting = batchOf(opId);
        if (settled != null) {
            answers.accept(submission.client(), new Settled(opId, settled));
        } else if (told != null) {
            tellRefused(submission, told);
        } else if (waiting != null) {
            waiting.repeat(submission);
        } else {
            decide(submission);
        }
    }

    private @Nullable Batch<F> batchOf(OpId opId) {
        return Stream.of(writing, gathering)
                .filter(batch -> batch.has(opId))
                .findFirst()
                .orElse(null);
    }

    private void decide(Submission<F> submission) {
        Given given = given(submission);
        switch (decision(submission.command(), given)) {
            case Accepted<? extends Event> accepted -> acceptSeated(submission, given, accepted);
            case Refused<? extends Event>(var refusal) -> refuse(submission, refusal);
        }
    }

    /// Who changes something takes part: a participant who gave no name takes a seat with the first
    /// that is accepted, and without a seat nothing is.
    private void acceptSeated(
            Submission<F> submission, Given given, Accepted<? extends Event> accepted) {
        if (isSeated(given.actor()) || submission.command() instanceof Join) {
            accept(submission, given, accepted);
        } else {
            switch (seat(given)) {
                case Refused<? extends Event>(var refusal) -> refuse(submission, refusal);
                case Accepted<? extends Event> seat -> {
                    gathering.add(follow(newOpId(), given, seat));
                    accept(submission, given, accepted);
                }
            }
        }
    }

    /// There must be room for what the seat is taken for as well.
    private Decision<? extends Event> seat(Given given) {
        return isFull(given, 2)
                ? Decision.refused(Refusal.HISTORY_FULL)
                : decision(new Join(null), given);
    }

    private boolean isSeated(Actor actor) {
        return switch (actor.role()) {
            case FACILITATOR, WALL -> true;
            case PARTICIPANT ->
                    actor.participant() != null
                            && requireNonNull(tentative).attendance().find(actor.participant())
                                    != null;
        };
    }

    /// Of what the house itself does, on nobody's device.
    OpId newOpId() {
        return new OpId("house-%x-%x".formatted(dice.getAsLong(), dice.getAsLong()));
    }

    /// A clock that was set back does not make an event older than the one before it.
    private Given given(Submission<F> submission) {
        Instant last = history.moments().latest();
        Instant at = submission.at().isBefore(last) ? last : submission.at();
        return new Given(submission.client().actor(), at, dice.getAsLong());
    }

    private Decision<? extends Event> decision(Command command, Given given) {
        return isFull(given, 1)
                ? Decision.refused(Refusal.HISTORY_FULL)
                : decider.decide(command, given, tentative);
    }

    private boolean isFull(Given given, int more) {
        return nextSeq() + more - 1 > mostEvents(given.actor().role());
    }

    /// The facilitator goes on when others have filled the rest.
    private int mostEvents(Role role) {
        int all = limits.of(Limit.EVENTS);
        return switch (role) {
            case FACILITATOR -> all;
            case PARTICIPANT, WALL -> all - limits.of(Limit.EVENTS_RESERVED);
        };
    }

    private void accept(Submission<F> submission, Given given, Accepted<? extends Event> accepted) {
        gathering.accept(submission, follow(submission.opId(), given, accepted));
    }

    private Recorded follow(OpId opId, Given given, Accepted<? extends Event> accepted) {
        Recorded next = Recorded.of(nextSeq(), opId, given, accepted, tentative);
        history.moments().happened(next.seq(), given.at());
        // What the state cannot take must not reach the disk.
        tentative = evolve(tentative, next);
        return next;
    }

    private void refuse(Submission<F> submission, Refusal refusal) {
        if (isIdle()) {
            tellRefused(submission, refusal);
        } else {
            (gathering.isEmpty() ? writing : gathering).refuse(submission, refusal);
        }
    }

    /// Once told, it stands.
    private void tellRefused(Submission<F> submission, Refusal refusal) {
        refusals.remember(submission.opId(), refusal);
        answer(submission, refusal);
    }

    private void answer(Submission<F> submission, Refusal refusal) {
        answers.accept(submission.client(), new ServerMessage.Refused(submission.opId(), refusal));
    }

    private long nextSeq() {
        return history.seq() + writing.size() + gathering.size() + 1;
    }

    private void writeNext() {
        if (writing.isEmpty() && !gathering.isEmpty()) {
            writing = gathering;
            gathering = new Batch<>();
            log.append(id, writing.events())
                    .whenComplete((appended, _) -> loop.execute(() -> finish(appended)));
        }
    }

    /// `appended` is null when the log failed.
    private void finish(@Nullable Appended appended) {
        switch (appended) {
            case Kept() -> keep();
            case Behind(var tail) -> catchUp(tail);
            case null -> handBack();
        }
        writeNext();
    }

    private void keep() {
        Batch<F> batch = writing;
        writing = new Batch<>();
        enter(batch.events());
        for (Submission<F> submission : batch.submissions()) {
            Refusal refusal = batch.refusalOf(submission.opId());
            if (refusal != null) {
                tellRefused(submission, refusal);
            }
        }
    }

    /// Nothing of what waits has happened, and what it was decided on has changed.
    private void catchUp(List<Recorded> tail) {
        List<Recorded> news = tail.stream().filter(each -> each.seq() > history.seq()).toList();
        if (news.isEmpty()) {
            throw new IllegalStateException("Behind on nothing: an operation was decided twice.");
        }
        List<Submission<F>> waiting = takeAllThatWaits();
        enter(news);
        tentative = history.workshop();
        waiting.forEach(this::take);
    }

    /// What was gathering rests on what the log did not take, so it goes as well.
    private void handBack() {
        List<Submission<F>> waiting = takeAllThatWaits();
        tentative = history.workshop();
        waiting.forEach(submission -> answer(submission, Refusal.NOT_KEPT));
    }

    private void enter(List<Recorded> events) {
        publisher.accept(events.stream().map(history::add).toList());
    }

    private List<Submission<F>> takeAllThatWaits() {
        List<Submission<F>> waiting =
                Stream.of(writing, gathering)
                        .flatMap(batch -> batch.submissions().stream())
                        .toList();
        writing = new Batch<>();
        gathering = new Batch<>();
        return waiting;
    }
}

package nl.sluitend.server.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.RandomId;
import nl.sluitend.identity.Session;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.log.Appended.Behind;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;

/// Workshops as they stand on disk. Everything blocks until it is known or kept.
public final class Workshops {

    private static final Actor PREPARING = Actor.unmarked(Role.FACILITATOR, null);

    private final EventLog log;
    private final Rooms rooms;
    private final InstantSource clock;
    private final WorkshopDecider decider;
    private final Erasure erasure;

    /// Takes a workshop out of all that is kept, for good.
    public interface Erasure {
        CompletionStage<Void> erase(WorkshopId workshop);
    }

    public Workshops(
            EventLog log, Erasure erasure, Rooms rooms, InstantSource clock, Limits limits) {
        this.erasure = erasure;
        this.log = log;
        this.rooms = rooms;
        this.clock = clock;
        this.decider = new WorkshopDecider(limits);
    }

    WorkshopId create(CreateWorkshop command) {
        WorkshopId id = new WorkshopId(RandomId.next());
        create(id, command);
        return id;
    }

    public void create(WorkshopId id, CreateWorkshop command) {
        Recorded first = record(new OpId(RandomId.next()), command);
        if (log.append(id, List.of(first)).toCompletableFuture().join() instanceof Behind) {
            throw new IllegalStateException("There is a workshop %s already.".formatted(id));
        }
    }

    /// Erases a workshop for good, and tells everybody who is in it. From the first moment on
    /// nobody comes in.
    public void erase(WorkshopId id) {
        erasure.erase(id).toCompletableFuture().join();
        rooms.erase(id);
    }

    /// As the one who is in may see it; null when it does not exist.
    @Nullable Seen find(Session session) {
        return find(session.workshop(), session.role());
    }

    /// As anybody in `role` may see it; null when it does not exist.
    @Nullable Seen find(WorkshopId id, Role role) {
        Moment moment = rooms.now(id);
        return moment == null ? null : Seen.of(moment, role);
    }

    /// The title of its subject, as its facilitator may see it; null when it does not exist.
    public @Nullable String subject(WorkshopId id) {
        Seen seen = find(id, Role.FACILITATOR);
        return seen == null ? null : seen.subject();
    }

    /// A workshop after its event `seq`, as an audience sees it.
    record Seen(long seq, WorkshopView workshop) {

        /// The only place where endpoints have to do with a workshop as it is.
        private static Seen of(Moment moment, Role role) {
            return new Seen(moment.seq(), View.of(moment.workshop(), Audience.anybody(role)));
        }

        String subject() {
            return workshop.preparation().subject().title();
        }

        int withheldAmounts() {
            return workshop.notes().withheldAmounts(CanvasId.MAIN);
        }

        WorkshopFigures figures(Reference reference) {
            return new WorkshopFigures(
                    workshop.preparation().frame(), workshop.notes().main(), reference);
        }
    }

    Instant now() {
        return clock.instant();
    }

    private Recorded record(OpId opId, CreateWorkshop command) {
        Given given = new Given(PREPARING, clock.instant(), 0);
        return switch (decider.decide(command, given, null)) {
            case Accepted<? extends Event> accepted -> Recorded.of(1, opId, given, accepted, null);
            case Refused<? extends Event>(var refusal) ->
                    throw new IllegalArgumentException(refusal.name());
        };
    }
}

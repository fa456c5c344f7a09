package nl.sluitend.server.api;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.sluitend.server.identity.RandomId;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.Actor;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Decision.Accepted;
import nl.sluitend.workshop.Decision.Refused;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;
import org.jspecify.annotations.Nullable;

/// Workshops as they stand on disk. Everything blocks until it is known or kept.
public final class Workshops {

    private static final Actor PREPARING = new Actor(Role.FACILITATOR, null);

    private final EventLog log;
    private final Rooms rooms;
    private final InstantSource clock;
    private final WorkshopDecider decider;

    public Workshops(EventLog log, Rooms rooms, InstantSource clock, Limits limits) {
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
        OpId opId = new OpId(RandomId.next());
        Recorded first = new Recorded(1, opId, clock.instant(), decide(command));
        log.append(id, List.of(first)).toCompletableFuture().join();
    }

    /// The workshop as its room knows it or, when nobody is in, as its log tells; null when it does
    /// not exist.
    public @Nullable Moment find(WorkshopId id) {
        Moment live = rooms.now(id);
        return live == null ? replayed(id) : live;
    }

    private @Nullable Moment replayed(WorkshopId id) {
        Workshop workshop = null;
        List<Recorded> history = log.read(id, 0);
        for (Recorded recorded : history) {
            workshop = WorkshopEvolution.evolve(workshop, recorded.event());
        }
        return workshop == null ? null : new Moment(history.getLast().seq(), workshop);
    }

    Instant now() {
        return clock.instant();
    }

    private Event decide(CreateWorkshop command) {
        return switch (decider.decide(command, PREPARING, null)) {
            case Accepted(var event) -> event;
            case Refused(var refusal) -> throw new IllegalArgumentException(refusal.name());
        };
    }
}

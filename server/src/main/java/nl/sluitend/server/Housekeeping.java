package nl.sluitend.server;

import io.vertx.core.Vertx;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import nl.sluitend.identity.Door;
import nl.sluitend.server.api.Condition;
import nl.sluitend.server.api.Workshops;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.sqlite.SqliteStore;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// What an installation does by itself, beside what people ask: it erases what is to go, and looks
/// whether there is room and whether anything can be kept.
final class Housekeeping implements Condition {

    private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofHours(1);

    private static final long MEGABYTE = 1024 * 1024;
    private static final int NEARLY_PERCENT = 80;
    private static final int PERCENT = 100;

    private final SqliteStore store;
    private final Limits limits;
    private final InstantSource clock;
    private final @Nullable Duration retention;
    private volatile Space space = Space.ENOUGH;
    private volatile long bytes;
    private volatile long bytesLeft;

    Housekeeping(
            SqliteStore store, Limits limits, InstantSource clock, @Nullable Duration retention) {
        this.store = store;
        this.limits = limits;
        this.clock = clock;
        this.retention = retention;
    }

    /// From now on, until the server ends. Each round is done on a thread that may wait, for the
    /// first time soon: a machine that never runs for long would else never come to it.
    void begin(Vertx vertx, Workshops workshops, Door door) {
        look();
        every(OFTEN, vertx, () -> eraseWhatWasAsked(workshops));
        every(OFTEN, vertx, this::glance);
        every(NOW_AND_THEN, vertx, this::look);
        every(SELDOM, vertx, () -> clear(workshops, door));
    }

    private static void every(Duration pause, Vertx vertx, Runnable round) {
        vertx.setPeriodic(OFTEN.toMillis(), pause.toMillis(), _ -> round(vertx, round));
    }

    /// On a thread that may wait. What fails is told, and tried again in the next round.
    static void round(Vertx vertx, Runnable round) {
        vertx.executeBlocking(
                        () -> {
                            round.run();
                            return true;
                        })
                .onFailure(failure -> LOG.log(Level.ERROR, "A round failed.", failure));
    }

    void eraseWhatWasAsked(Workshops workshops) {
        store.askedToErase().forEach(workshops::erase);
        store.eraseTraces();
    }

    /// Looks when there is a reason to.
    void glance() {
        if (store.isInDoubt()) {
            look();
        }
    }

    /// Waits for the disk. What it says is known to `keeps` then.
    void look() {
        store.probe().exceptionally(_ -> null).toCompletableFuture().join();
        lookForSpace();
    }

    private Space lookForSpace() {
        Space before = space;
        long bytes = store.bytes();
        long left = store.bytesLeft();
        Space now =
                fits(PERCENT, bytes, left)
                        ? fits(NEARLY_PERCENT, bytes, left) ? Space.ENOUGH : Space.NEARLY_FULL
                        : Space.NO_SPACE;
        space = now;
        this.bytes = bytes;
        bytesLeft = left;
        if (before == Space.ENOUGH && now != Space.ENOUGH) {
            LOG.log(
                    Level.WARNING,
                    "Workshops take {0} MB of {1} MB, and the disk has {2} MB left."
                            + " When it is full no new ones can be made.",
                    bytes / MEGABYTE,
                    limits.of(Limit.STORED_MEGABYTES),
                    left / MEGABYTE);
        }
        return now;
    }

    void clear(Workshops workshops, Door door) {
        door.clear();
        if (retention != null) {
            for (WorkshopId silent : store.silentSince(clock.instant().minus(retention))) {
                workshops.erase(silent);
            }
        }
    }

    @Override
    public boolean keeps() {
        return store.keeps();
    }

    @Override
    public Space space() {
        return space;
    }

    @Override
    public boolean hasSpace() {
        return lookForSpace() != Space.NO_SPACE;
    }

    /// Of all workshops together, at the last look.
    long bytes() {
        return bytes;
    }

    /// What the disk had left, at the last look.
    long bytesLeft() {
        return bytesLeft;
    }

    /// Whether so much of the room is enough. What the disk must have left grows as that shrinks.
    private boolean fits(int percent, long bytes, long left) {
        long most = limits.of(Limit.STORED_MEGABYTES) * MEGABYTE;
        long spare = limits.of(Limit.SPARE_MEGABYTES) * MEGABYTE;
        return bytes < most * percent / PERCENT && left >= spare * PERCENT / percent;
    }
}

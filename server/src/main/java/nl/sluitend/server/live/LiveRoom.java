package nl.sluitend.server.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.sluitend.sync.Moment;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.CloseReason;
import org.jspecify.annotations.Nullable;

/// A room with the event loop it is confined to, until it is gone. It is let go when nobody has
/// been in it between two rounds of the sweep, or was in it at all. It is dropped as soon as it
/// breaks: what a bug has left half changed tells nobody anything any more, and whoever comes back
/// finds a room that is built anew from the log.
final class LiveRoom {

    private static final Logger LOG = System.getLogger(LiveRoom.class.getName());

    /// The room was let go or dropped before it could answer. Another can be opened.
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Gone() {
            super(null, null, false, false);
        }
    }

    private final Executor loop;
    private final Runnable forget;
    private final Room<byte[]> room;
    private boolean quiet = true;
    private boolean gone;

    /// `forget` is run once, when the room is gone. `opening` makes the room, with the executor on
    /// which it does what it puts off.
    LiveRoom(Executor loop, Runnable forget, Function<Executor, Room<byte[]>> opening) {
        this.loop = loop;
        this.forget = forget;
        this.room = opening.apply(task -> act(_ -> task.run(), () -> {}));
    }

    /// Does something in the room, on its loop. When it breaks, or is gone, `broken` is run.
    void act(Consumer<Room<byte[]>> deed, Runnable broken) {
        loop.execute(() -> {
            if (gone || !succeeds(deed)) {
                broken.run();
            }
        });
    }

    /// Gives a visit its place, or runs `tooLate` when the room is gone.
    void seat(Visit visit, Runnable seated, Runnable tooLate) {
        loop.execute(() -> {
            if (gone) {
                tooLate.run();
            } else if (succeeds(open -> visit.begin(this, open))) {
                quiet = false;
                seated.run();
            } else {
                visit.close(CloseReason.FAILED);
            }
        });
    }

    /// What the room knows, or a failure with [Gone].
    Future<@Nullable Moment> now() {
        Promise<@Nullable Moment> known = Promise.promise();
        loop.execute(() -> {
            if (gone) {
                known.fail(new Gone());
            } else {
                known.complete(room.now());
            }
        });
        return known.future();
    }

    /// Lets the room go when it was empty at the last round and still is.
    void sweep() {
        act(
                open -> {
                    if (quiet) {
                        letGoWhenIdle(open);
                    }
                    quiet = open.isIdle();
                },
                () -> {});
    }

    /// Lets the room go at once, unless somebody is in it.
    void letGo() {
        act(this::letGoWhenIdle, () -> {});
    }

    private boolean succeeds(Consumer<Room<byte[]>> deed) {
        try {
            deed.accept(room);
            return true;
        } catch (RuntimeException | Error bug) {
            LOG.log(Level.ERROR, "A room failed, and is dropped.", bug);
            end();
            room.closeAll(CloseReason.FAILED);
            return false;
        }
    }

    private void letGoWhenIdle(Room<byte[]> open) {
        if (open.isIdle()) {
            end();
        }
    }

    private void end() {
        gone = true;
        forget.run();
    }
}

package nl.sluitend.server.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.sluitend.sync.Moment;
import nl.sluitend.sync.Room;
import nl.sluitend.sync.protocol.CloseReason;
import org.jspecify.annotations.Nullable;

/// A room with the event loop it is confined to. It is let go when nobody has been in it between
/// two rounds of the sweep.
final class LiveRoom {

    private static final Logger LOG = System.getLogger(LiveRoom.class.getName());

    private final Room<byte[]> room;
    private final Executor loop;
    private boolean quiet;
    private boolean gone;

    LiveRoom(Room<byte[]> room, Executor loop) {
        this.room = room;
        this.loop = loop;
    }

    /// Does something in the room, on its loop. When that breaks, `broken` is run.
    void act(Consumer<Room<byte[]>> deed, Runnable broken) {
        loop.execute(() -> {
            try {
                deed.accept(room);
            } catch (RuntimeException bug) {
                LOG.log(Level.ERROR, "A room failed.", bug);
                broken.run();
            }
        });
    }

    /// Gives a visit its place, or runs `tooLate` when the room was let go in the meantime.
    void seat(Visit visit, Runnable seated, Runnable tooLate) {
        act(
                open -> {
                    if (gone) {
                        tooLate.run();
                    } else {
                        quiet = false;
                        visit.begin(this, open);
                        seated.run();
                    }
                },
                () -> visit.close(CloseReason.FAILED));
    }

    /// What the room knows, or nothing when it was let go in the meantime.
    Future<@Nullable Moment> now() {
        Promise<@Nullable Moment> known = Promise.promise();
        act(open -> known.complete(gone ? null : open.now()), known::tryComplete);
        return known.future();
    }

    /// Runs `letGo` when the room was empty at the last round and still is.
    void sweep(Runnable letGo) {
        act(
                open -> {
                    gone = quiet && open.isIdle();
                    quiet = open.isIdle();
                    if (gone) {
                        letGo.run();
                    }
                },
                () -> {});
    }

    Future<Void> closeAll(CloseReason reason) {
        Promise<Void> told = Promise.promise();
        act(
                open -> {
                    open.closeAll(reason);
                    told.complete();
                },
                told::tryComplete);
        return told.future();
    }
}

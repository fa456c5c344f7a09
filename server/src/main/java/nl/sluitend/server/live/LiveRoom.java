package nl.sluitend.server.live;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.sluitend.identity.Session;
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
    private final int mostOfEach;
    private final Room<byte[]> room;
    private final Set<Visit> visits = new HashSet<>();
    private boolean quiet = true;
    private boolean gone;

    /// `forget` is run once, when the room is gone. Nobody has more than `mostOfEach`
    /// connections. `opening` makes the room, with the executor on
    /// which it does what it puts off.
    LiveRoom(
            Executor loop,
            Runnable forget,
            int mostOfEach,
            Function<Executor, Room<byte[]>> opening) {
        this.loop = loop;
        this.forget = forget;
        this.mostOfEach = mostOfEach;
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
            } else if (room.now() == null) {
                visit.close(CloseReason.ERASED);
            } else if (isOneTooMany(visit)) {
                visit.close(CloseReason.ROOM_FULL);
            } else if (succeeds(open -> visit.begin(this, open))) {
                visits.add(visit);
                quiet = false;
                seated.run();
            } else {
                visit.close(CloseReason.FAILED);
            }
        });
    }

    /// A page of ours has one connection, and few open it in more tabs than this.
    private boolean isOneTooMany(Visit visit) {
        return visits.stream().filter(visit::isOfTheSame).count() >= mostOfEach;
    }

    void leave(Visit visit) {
        act(
                open -> {
                    visits.remove(visit);
                    visit.leave(open);
                },
                () -> {});
    }

    /// Ends the connections whose sessions are meant.
    void putOut(Predicate<Session> meant) {
        act(
                _ ->
                        visits.stream()
                                .filter(visit -> meant.test(visit.session()))
                                .forEach(visit -> visit.close(CloseReason.ACCESS_ENDED)),
                () -> {});
    }

    /// What the room answers, or a failure with [Gone].
    <T extends @Nullable Object> Future<T> answer(Function<Room<byte[]>, T> question) {
        Promise<T> answered = Promise.promise();
        loop.execute(() -> {
            if (gone) {
                answered.fail(new Gone());
            } else if (!succeeds(open -> answered.complete(question.apply(open)))) {
                answered.fail(new IllegalStateException("The room broke on a question."));
            }
        });
        return answered.future();
    }

    /// Puts out whose session has ended, and lets the room go when it was empty at the last round
    /// and still is.
    void sweep(Instant now) {
        putOut(session -> !session.expiresAt().isAfter(now));
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

    /// Sends everybody away for good, from a workshop that is no longer there.
    Future<Void> erase() {
        Promise<Void> told = Promise.promise();
        act(
                open -> {
                    open.closeAll(CloseReason.ERASED);
                    end();
                    told.complete();
                },
                told::tryComplete);
        return told.future();
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

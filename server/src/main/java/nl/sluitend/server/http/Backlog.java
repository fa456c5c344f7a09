package nl.sluitend.server.http;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// All bytes that wait for devices, or came from them and wait to be heard. When all together make
/// more than `most` wait, whoever has most goes: a device that reads never pays for one that does
/// not.
public final class Backlog {

    private final long most;
    private final AtomicLong total = new AtomicLong();
    private final Set<Holding> shares = ConcurrentHashMap.newKeySet();

    public Backlog(long most) {
        this.most = most;
    }

    /// One device may make `ofOne` wait beside the largest thing that it was ever sent: who reads
    /// may be sent a whole workshop at once, however large. `tooMuch` is run when it has to go, and
    /// may be run more than once.
    public Holding open(long ofOne, Runnable tooMuch) {
        Holding share = new Holding(ofOne, tooMuch);
        shares.add(share);
        return share;
    }

    public long bytes() {
        return total.get();
    }

    private void sendSlowestAway() {
        shares.stream()
                .max(Comparator.comparingLong(share -> share.held.get()))
                .ifPresent(share -> share.tooMuch.run());
    }

    /// What waits for one device and from it.
    public final class Holding {

        private final long ofOne;
        private final Runnable tooMuch;
        private final AtomicLong held = new AtomicLong();
        private final AtomicLong largest = new AtomicLong();

        private Holding(long ofOne, Runnable tooMuch) {
            this.ofOne = ofOne;
            this.tooMuch = tooMuch;
        }

        public void add(int bytes) {
            boolean allHaveTooMuch = total.addAndGet(bytes) > most;
            long beside = held.addAndGet(bytes) - largest.accumulateAndGet(bytes, Math::max);
            if (beside > ofOne) {
                tooMuch.run();
            } else if (allHaveTooMuch) {
                sendSlowestAway();
            }
        }

        public void remove(int bytes) {
            held.addAndGet(-bytes);
            total.addAndGet(-bytes);
        }

        /// The device is gone. What it still held is removed as its writes fail.
        public void close() {
            shares.remove(this);
        }
    }
}

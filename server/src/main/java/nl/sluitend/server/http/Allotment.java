package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;

/// An amount that is shared by all who ask for a part of it, in the order in which they came. Who
/// waits longer than it likes goes out of the line.
final class Allotment {

    private final Queue<Claim> line = new ArrayDeque<>();
    private long left;

    Allotment(long amount) {
        left = amount;
    }

    /// A part of the amount, as soon as there is so much left.
    synchronized Claim ask(long amount) {
        Claim part = new Claim(amount);
        line.add(part);
        grant();
        return part;
    }

    private synchronized void end(Claim part) {
        if (!line.remove(part) && !part.ended) {
            left += part.amount;
        }
        part.ended = true;
        grant();
    }

    private void grant() {
        for (Claim next = line.peek(); next != null && next.amount <= left; next = line.peek()) {
            left -= next.amount;
            line.remove().granted.tryComplete();
        }
    }

    final class Claim {

        private final long amount;
        private final Promise<Void> granted = Promise.promise();
        private boolean ended;

        private Claim(long amount) {
            this.amount = amount;
        }

        Future<Void> granted() {
            return granted.future();
        }

        /// Gives it back, or leaves the line. Once is enough.
        void end() {
            Allotment.this.end(this);
        }
    }
}

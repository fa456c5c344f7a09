package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;

/// An amount that is shared by all who ask for a part of it, in the order in which they came. Who
/// waits longer than it likes goes out of the line.
final class Allotment {

    private final Queue<Part> line = new ArrayDeque<>();
    private long left;

    Allotment(long amount) {
        left = amount;
    }

    /// A part of the amount, as soon as there is so much left.
    synchronized Part ask(long amount) {
        Part part = new Part(amount);
        line.add(part);
        grant();
        return part;
    }

    private synchronized void end(Part part) {
        if (!line.remove(part) && !part.ended) {
            left += part.amount;
        }
        part.ended = true;
        grant();
    }

    private void grant() {
        for (Part next = line.peek(); next != null && next.amount <= left; next = line.peek()) {
            left -= next.amount;
            line.remove().granted.tryComplete();
        }
    }

    final class Part {

        private final long amount;
        private final Promise<Void> granted = Promise.promise();
        private boolean ended;

        private Part(long amount) {
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

package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.identity.AddressPrefix;
import org.jspecify.annotations.Nullable;

/// An amount that is shared by all who ask for a part of it: those first who hold the least, in the
/// order in which they came. One address has no more than half of it at a time, or one part, so
/// that it never keeps all others waiting. Who waits longer than it likes goes out of the line.
final class Allotment {

    private final List<Claim> line = new ArrayList<>();
    private final Map<AddressPrefix, Long> held = new HashMap<>();
    private final long amount;
    private long left;

    Allotment(long amount) {
        this.amount = amount;
        this.left = amount;
    }

    /// A part of the amount, as soon as there is so much left.
    synchronized Claim ask(AddressPrefix address, long amount) {
        Claim part = new Claim(address, amount);
        line.add(part);
        grant();
        return part;
    }

    private synchronized void end(Claim part) {
        if (!line.remove(part) && !part.ended) {
            hold(part, -part.amount);
        }
        part.ended = true;
        grant();
    }

    /// Who holds the least goes first, and of those who came first.
    private void grant() {
        Claim next = next();
        while (next != null && next.amount <= left) {
            line.remove(next);
            hold(next, next.amount);
            next.granted.tryComplete();
            next = next();
        }
    }

    /// Who has its share waits, and the others do not wait for it.
    private @Nullable Claim next() {
        return line.stream()
                .filter(claim -> !hasItsShare(claim))
                .min(Comparator.comparingLong(this::heldBeside))
                .orElse(null);
    }

    private long heldBeside(Claim claim) {
        return held.getOrDefault(claim.address, 0L);
    }

    private boolean hasItsShare(Claim next) {
        long already = heldBeside(next);
        return already > 0 && already + next.amount > amount / 2;
    }

    private void hold(Claim part, long more) {
        left -= more;
        held.merge(part.address, more, Long::sum);
        held.remove(part.address, 0L);
    }

    final class Claim {

        private final AddressPrefix address;
        private final long amount;
        private final Promise<Void> granted = Promise.promise();
        private boolean ended;

        private Claim(AddressPrefix address, long amount) {
            this.address = address;
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

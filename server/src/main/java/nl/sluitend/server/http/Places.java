package nl.sluitend.server.http;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import nl.sluitend.identity.AddressPrefix;

/// The connections that there is room for. One address has at most three quarters of them: a town
/// hall sits behind one, and even so it must not shut everybody else out. For this machine itself a
/// few more are kept, so that who looks after the server hears that it is alive; a proxy on it
/// comes from here as well, and does its own sharing out.
final class Places {

    /// Beside all others, for this machine.
    static final int KEPT = 8;

    private final int most;
    private final Map<AddressPrefix, Integer> taken = new HashMap<>();
    private int count;

    Places(int most) {
        this.most = most;
    }

    synchronized int count() {
        return count;
    }

    /// Whether there is a place for one more. Who gets none has one all the same until it is gone:
    /// it has to be told.
    synchronized boolean take(InetAddress address) {
        count++;
        int own = taken.merge(prefix(address), 1, Integer::sum);
        return address.isLoopbackAddress() ? count <= most + KEPT : count <= most && own <= ofOne();
    }

    synchronized void give(InetAddress address) {
        count--;
        taken.computeIfPresent(prefix(address), (_, own) -> own == 1 ? null : own - 1);
    }

    private int ofOne() {
        return most - most / 4;
    }

    private static AddressPrefix prefix(InetAddress address) {
        return AddressPrefix.of(address.getAddress());
    }
}

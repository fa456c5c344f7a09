package nl.sluitend.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/// By which names this machine may be reached when it was told none. A name that anybody can have
/// point here is not among them: else a page of that name would be a page of our own (DNS
/// rebinding). An address as such points where it points.
final class OwnNames {

    private static final String LOCAL = ".local";

    private final Set<String> machine;

    private OwnNames(Set<String> machine) {
        this.machine = machine;
    }

    static OwnNames ofThisMachine() {
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            return new OwnNames(Set.of("localhost", name));
        } catch (UnknownHostException nameless) {
            return new OwnNames(Set.of("localhost"));
        }
    }

    boolean has(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return machine.contains(name) || name.endsWith(LOCAL) || isLiteral(name);
    }

    /// Never looks anything up.
    private static boolean isLiteral(String host) {
        try {
            InetAddress.ofLiteral(host.replaceAll("^\\[|]$", ""));
            return true;
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}

package nl.sluitend.server.http;

import io.vertx.core.net.HostAndPort;
import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where people find this installation: at the address it was told, or where their browser already
/// is.
public record PublicAddress(@Nullable URI configured, boolean servesNetwork) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public boolean isHttps() {
        return configured != null && "https".equals(configured.getScheme());
    }

    /// Whether a page of our own sent the request, as far as its browser says.
    public boolean isOwn(String origin, Call call) {
        return origin.equals(configured == null ? null : origin(configured))
                || origin.equals("http://" + call.request().authority());
    }

    /// The address to invite others to. A facilitator who works on the server itself sees
    /// `localhost`, which is of no use on a phone: others get the address that the machine has in
    /// the network.
    public String base(Call call) {
        return configured != null
                ? origin(configured)
                : "http://" + reachable(call.request().authority());
    }

    private String reachable(@Nullable HostAndPort authority) {
        if (authority == null) {
            return "localhost";
        }
        return servesNetwork && THIS_MACHINE.contains(authority.host())
                ? networkAddress()
                        .map(host -> host + ':' + authority.port())
                        .orElse(authority.toString())
                : authority.toString();
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /// The address of this machine in its own network, when it has one.
    public static Optional<String> networkAddress() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(PublicAddress::isUp)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address ->
                            address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }
}

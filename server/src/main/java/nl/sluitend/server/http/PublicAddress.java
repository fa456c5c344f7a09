package nl.sluitend.server.http;

import io.vertx.core.net.HostAndPort;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where people find this installation: at the address it was told, or where their browser already
/// is.
public record PublicAddress(@Nullable URI configured, boolean servesNetwork) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final OwnNames OWN_NAMES = OwnNames.ofThisMachine();

    public boolean isHttps() {
        return configured != null && "https".equalsIgnoreCase(configured.getScheme());
    }

    /// Whether a page of our own sent the request, as far as its browser says. Where people come
    /// over https, a page that came over http can have been put there by anybody on the way.
    public boolean isOwn(String origin, Call call) {
        HostAndPort asked = call.request().authority();
        return origin.equals(origin())
                || (!isHttps()
                        && asked != null
                        && OWN_NAMES.has(asked.host())
                        && origin.equals("http://" + asked));
    }

    /// The address to invite others to. A facilitator who works on the server itself sees
    /// `localhost`, which is of no use on a phone: others get the address that the machine has in
    /// the network.
    public String base(Call call) {
        String told = origin();
        return told != null ? told : "http://" + reachable(call.request().authority());
    }

    /// The address it was told, as browsers write it: in small letters, and without the port that
    /// goes without saying. Null when it was told none.
    public @Nullable String origin() {
        if (configured == null) {
            return null;
        }
        String scheme = configured.getScheme().toLowerCase(Locale.ROOT);
        String host = configured.getHost().toLowerCase(Locale.ROOT);
        int port = configured.getPort();
        boolean saysItself = port == -1 || port == (scheme.equals("https") ? HTTPS : HTTP);
        return scheme + "://" + host + (saysItself ? "" : ":" + port);
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

    /// The address of this machine in its own network, when it has one.
    public static Optional<String> networkAddress() {
        return NetworkAddresses.of().best();
    }
}

package nl.sluitend.server.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.List;
import nl.sluitend.identity.AddressPrefix;
import org.jspecify.annotations.Nullable;

/// From which address a request comes. Behind a proxy that is what the proxy says in `header`; what
/// others say there is not believed, because anybody can send one.
public record ClientAddress(@Nullable String header) {

    /// Of who comes by no network.
    private static final AddressPrefix NOWHERE = new AddressPrefix("");

    public AddressPrefix of(Call call) {
        return of(call.request());
    }

    AddressPrefix of(HttpServerRequest request) {
        InetAddress peer = literal(hostAddress(request.remoteAddress()));
        InetAddress told = isProxy(peer) ? told(request) : null;
        InetAddress client = told == null ? peer : told;
        return client == null ? NOWHERE : AddressPrefix.of(client.getAddress());
    }

    /// A proxy stands on this machine or in its own network.
    private static boolean isProxy(@Nullable InetAddress peer) {
        return peer != null && (peer.isLoopbackAddress() || peer.isSiteLocalAddress());
    }

    /// The last of a list is what the proxy itself has seen; those before it are what it was told.
    private @Nullable InetAddress told(HttpServerRequest request) {
        List<String> all = header == null ? List.of() : request.headers().getAll(header);
        if (all.isEmpty()) {
            return null;
        }
        String last = all.getLast();
        return literal(last.substring(last.lastIndexOf(',') + 1).strip());
    }

    private static @Nullable String hostAddress(@Nullable SocketAddress address) {
        return address == null ? null : address.hostAddress();
    }

    /// Never a name, which would be looked up.
    private static @Nullable InetAddress literal(@Nullable String address) {
        try {
            return address == null ? null : InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }
}

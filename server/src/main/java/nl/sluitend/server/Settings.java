package nl.sluitend.server;

import static java.util.Objects.requireNonNullElseGet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import nl.sluitend.server.api.Entrance;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.store.Losses;
import org.jspecify.annotations.Nullable;

/// What an installation is started with. Without `publicUrl` people reach it as their browser says.
record Settings(
        String host,
        int port,
        Path data,
        Losses losses,
        @Nullable Duration retention,
        boolean example,
        @Nullable URI publicUrl,
        @Nullable Integer metricsPort,
        Entrance entrance) {

    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    boolean servesNetwork() {
        return EVERY_ADDRESS.contains(host);
    }

    PublicAddress publicAddress() {
        return new PublicAddress(publicUrl, servesNetwork());
    }

    /// The address to use, on this computer and on every device in its network. Only without a
    /// network it is `localhost`.
    String address(int actualPort) {
        return requireNonNullElseGet(
                publicAddress().origin(),
                () -> "http://%s:%d".formatted(reachableHost(), actualPort));
    }

    private String reachableHost() {
        return servesNetwork() ? PublicAddress.networkAddress().orElse("localhost") : host;
    }

    /// The port that may be listened on, found before anything is touched on disk. Port 0 becomes a
    /// free one here, because all event loops must listen on the same.
    int freePort() throws CannotStart {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (!isOfThisComputer(address.getAddress())) {
            throw CannotStart.onHost(host);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(address);
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw CannotStart.onPort(host, port);
        }
    }

    /// An unknown name has no address at all.
    private static boolean isOfThisComputer(@Nullable InetAddress address) {
        try {
            return address != null
                    && (address.isAnyLocalAddress()
                            || address.isLoopbackAddress()
                            || NetworkInterface.getByInetAddress(address) != null);
        } catch (SocketException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

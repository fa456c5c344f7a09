package nl.sluitend.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import nl.sluitend.server.http.PublicAddress;
import org.jspecify.annotations.Nullable;

/// What an installation is started with. Without `publicUrl` people reach it as their browser says.
record Settings(String host, int port, Path data, boolean example, @Nullable URI publicUrl) {

    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0", "::", "[::]");

    boolean servesNetwork() {
        return EVERY_ADDRESS.contains(host);
    }

    PublicAddress publicAddress() {
        return new PublicAddress(publicUrl, servesNetwork());
    }

    /// The address to use on this computer.
    String address(int actualPort) {
        return publicUrl != null
                ? publicUrl.getScheme() + "://" + publicUrl.getAuthority()
                : "http://%s:%d".formatted(servesNetwork() ? "localhost" : host, actualPort);
    }

    /// The port that may be listened on, found before anything is touched on disk. Port 0 becomes a
    /// free one here, because all event loops must listen on the same.
    int freePort() throws CannotStart {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return socket.getLocalPort();
        } catch (IOException | IllegalArgumentException taken) {
            throw CannotStart.onPort(host, port);
        }
    }
}

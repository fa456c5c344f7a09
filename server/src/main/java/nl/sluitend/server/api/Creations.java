package nl.sluitend.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import java.security.MessageDigest;
import java.time.Duration;
import nl.sluitend.identity.Door;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ClientAddress;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Response;
import org.jspecify.annotations.Nullable;

/// Who may begin a workshop: everybody, or who has the key when the installation asks for one. From
/// one address only so many are begun; a wrong key counts as one, so that nobody guesses it.
final class Creations {

    private static final String HEADER = "Sluitend-Key";

    private final Door door;
    private final ClientAddress clients;
    private final @Nullable String key;

    Creations(Door door, ClientAddress clients, @Nullable String key) {
        this.door = door;
        this.clients = clients;
        this.key = key;
    }

    /// Why no workshop is begun, or null when it may be.
    @Nullable Response refusal(Call call) {
        String given = call.header(HEADER);
        if (key != null && given == null) {
            return ProblemType.KEY_NEEDED.response();
        }
        Duration pause = door.countCreation(clients.of(call));
        if (pause != null) {
            return ProblemType.TOO_MANY_WORKSHOPS.after(pause);
        }
        return fits(requireNonNullElse(given, "")) ? null : ProblemType.KEY_WRONG.response();
    }

    /// As long for any wrong key as for the right one.
    private boolean fits(String given) {
        return key == null || MessageDigest.isEqual(key.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}

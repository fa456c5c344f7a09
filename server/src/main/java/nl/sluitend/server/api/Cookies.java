package nl.sluitend.server.api;

import java.util.Locale;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.identity.Door;
import nl.sluitend.server.identity.Secret;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.workshop.Role;
import org.jspecify.annotations.Nullable;

/// The cookies that devices carry: one per role, so that a facilitator can put the wall on the
/// second screen of the same laptop. No script can read them and no other site can have them sent.
final class Cookies {

    private final Limits limits;
    private final boolean https;

    Cookies(Limits limits, boolean https) {
        this.limits = limits;
        this.https = https;
    }

    static @Nullable Secret token(Call call, Role role) {
        return Secret.read(call.cookie(name(role)));
    }

    Answer hand(Door.Admitted admitted, Answer answer) {
        Session session = admitted.session();
        String cookie =
                "%s=%s; Path=/api/v1/workshops/%s; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                        .formatted(
                                name(session.role()),
                                admitted.token().text(),
                                session.workshop(),
                                limits.duration(Limit.SESSION).toSeconds(),
                                https ? "; Secure" : "");
        return answer.with("Set-Cookie", cookie);
    }

    private static String name(Role role) {
        return "sluitend-" + role.name().toLowerCase(Locale.ROOT);
    }
}

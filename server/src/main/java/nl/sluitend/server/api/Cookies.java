package nl.sluitend.server.api;

import java.time.Duration;
import java.util.Locale;
import nl.sluitend.identity.DeviceKey;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Secret;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Response;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// The cookies that devices carry: one per role, so that a facilitator can put the wall on the
/// second screen of the same laptop, and one for the key of the device, which goes for all of them.
/// No script can read them and no other site can have them sent.
final class Cookies {

    private static final String DEVICE = "sluitend-device";

    private final Limits limits;
    private final boolean https;

    Cookies(Limits limits, boolean https) {
        this.limits = limits;
        this.https = https;
    }

    static @Nullable Secret token(Call call, Role role) {
        return Secret.read(call.cookie(name(role)));
    }

    /// By which this device tells what was made on it; nothing, when it has no key yet. The wall
    /// owns nothing, also when it hangs on the laptop of the facilitator: all who sit before it
    /// would see whose the notes are.
    static Owner owner(Call call, Role role) {
        Secret key = ownsNothing(role) ? null : Secret.read(call.cookie(DEVICE));
        return key == null ? Owner.OF_NOTHING : new Owner(DeviceKey.of(key));
    }

    private static boolean ownsNothing(Role role) {
        return switch (role) {
            case WALL -> true;
            case FACILITATOR, PARTICIPANT -> false;
        };
    }

    /// With the key that the device has already, or else a new one, which nobody else keeps. Who
    /// owns nothing needs none.
    Response hand(Door.Admitted admitted, Call call, Response response) {
        Session session = admitted.session();
        Response handed = response.and("Set-Cookie", cookie(session.workshop(), admitted));
        Secret key = Secret.read(call.cookie(DEVICE));
        if (key == null && ownsNothing(session.role())) {
            return handed;
        }
        return handed.and(
                "Set-Cookie", cookie(session.workshop(), key == null ? Secret.random() : key));
    }

    private String cookie(WorkshopId workshop, Door.Admitted admitted) {
        Role role = admitted.session().role();
        return cookie(workshop, name(role), admitted.token(), limits.duration(Limit.SESSION));
    }

    private String cookie(WorkshopId workshop, Secret key) {
        return cookie(workshop, DEVICE, key, limits.duration(Limit.DEVICE_KEY));
    }

    private String cookie(WorkshopId workshop, String name, Secret secret, Duration age) {
        return "%s=%s; Path=/api/v1/workshops/%s; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                .formatted(name, secret.text(), workshop, age.toSeconds(), https ? "; Secure" : "");
    }

    private static String name(Role role) {
        return "sluitend-" + role.name().toLowerCase(Locale.ROOT);
    }
}

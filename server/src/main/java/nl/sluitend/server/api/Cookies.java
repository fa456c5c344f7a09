package nl.sluitend.server.api;

import io.vertx.core.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.identity.DeviceKey;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.RandomId;
import nl.sluitend.identity.Secret;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Response;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Marker;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.Role;

/// The cookies that devices carry: one per role, so that a facilitator can put the wall on the
/// second screen of the same laptop, and one for the key of the device, which goes for all of them.
/// No script can read them and no other site can have them sent.
///
/// Each key has a name of its own. Tabs that come in at the same moment are each given a key, and
/// under one name the last would push out the others, with whose notes were written by then.
final class Cookies {

    private static final String OURS = "sluitend-";
    private static final String DEVICE = OURS + "device-";

    private final Limits limits;
    private final boolean https;

    Cookies(Limits limits, boolean https) {
        this.limits = limits;
        this.https = https;
    }

    static List<Secret> tokens(Call call, Role role) {
        return call.cookies(name(role)).stream().flatMap(Cookies::read).toList();
    }

    private static Stream<Secret> read(String token) {
        return Stream.ofNullable(Secret.read(token));
    }

    /// By which this device tells what was made on it. Without a key, because its session is older
    /// or its browser did not keep it, the token of the session is the key, which nobody else keeps
    /// either: else it would not see what it writes while writing is hidden. The wall owns nothing,
    /// also when it hangs on the laptop of the facilitator: all who sit before it would see whose
    /// the notes are.
    static Owner owner(Call call, Role role) {
        if (ownsNothing(role)) {
            return Owner.OF_NOTHING;
        }
        Map<String, Secret> keys = keys(call);
        Stream<Secret> markers =
                keys.isEmpty()
                        ? tokens(call, role).stream().limit(Limits.STANDARD.of(Limit.DEVICE_KEYS))
                        : keys.values().stream();
        return new Owner(markers.<Marker>map(DeviceKey::of).toList());
    }

    private static boolean ownsNothing(Role role) {
        return switch (role) {
            case WALL -> true;
            case FACILITATOR, PARTICIPANT -> false;
        };
    }

    /// With the keys that the device has already, or else a new one, which nobody else keeps. Who
    /// owns nothing needs none.
    Response hand(Door.Admitted admitted, Call call, Response response) {
        Session session = admitted.session();
        Map<String, Secret> keys = keys(call);
        if (keys.isEmpty() && !ownsNothing(session.role())) {
            keys = Map.of(DEVICE + RandomId.next(), Secret.random());
        }
        Response handed = response.and("Set-Cookie", cookie(session.workshop(), admitted));
        for (Map.Entry<String, Secret> key : keys.entrySet()) {
            handed = handed.and("Set-Cookie", cookie(session.workshop(), key));
        }
        return handed;
    }

    /// Has the device forget every role and every key, also those that it never used. By the cookie
    /// of who was put out the device is known, so that it stays.
    Response takeBack(WorkshopId workshop, Call call, boolean wasPutOut, Response response) {
        Response taken = response;
        String stays = wasPutOut ? name(Role.PARTICIPANT) : "";
        for (Cookie cookie : call.request().cookies()) {
            if (cookie.getName().startsWith(OURS) && !cookie.getName().equals(stays)) {
                taken =
                        taken.and(
                                "Set-Cookie",
                                cookie(workshop, cookie.getName(), "", Duration.ZERO));
            }
        }
        return taken;
    }

    /// By their names, so that they are always in the same order.
    private static Map<String, Secret> keys(Call call) {
        TreeMap<String, Secret> keys = new TreeMap<>();
        for (Cookie cookie : call.request().cookies()) {
            Secret key = Secret.read(cookie.getValue());
            if (key != null && cookie.getName().startsWith(DEVICE)) {
                keys.put(cookie.getName(), key);
            }
        }
        while (keys.size() > Limits.STANDARD.of(Limit.DEVICE_KEYS)) {
            keys.pollLastEntry();
        }
        return keys;
    }

    private String cookie(WorkshopId workshop, Door.Admitted admitted) {
        Role role = admitted.session().role();
        return cookie(
                workshop, name(role), admitted.token().text(), limits.duration(Limit.SESSION));
    }

    private String cookie(WorkshopId workshop, Map.Entry<String, Secret> key) {
        return cookie(
                workshop, key.getKey(), key.getValue().text(), limits.duration(Limit.DEVICE_KEY));
    }

    private String cookie(WorkshopId workshop, String name, String value, Duration age) {
        return "%s=%s; Path=/api/v1/workshops/%s; Max-Age=%d; HttpOnly; SameSite=Strict%s"
                .formatted(name, value, workshop, age.toSeconds(), https ? "; Secure" : "");
    }

    private static String name(Role role) {
        return OURS + role.name().toLowerCase(Locale.ROOT);
    }
}

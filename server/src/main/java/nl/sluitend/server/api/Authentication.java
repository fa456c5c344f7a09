package nl.sluitend.server.api;

import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Authentication: stands before the endpoints that are not for everyone.
final class Authentication {

    private final Door door;
    private final PublicAddress address;

    Authentication(Door door, PublicAddress address) {
        this.door = door;
        this.address = address;
    }

    /// Only pages of our own may change something. Whatever is no browser sends no origin.
    Endpoint sameOrigin(Endpoint endpoint) {
        return call ->
                isFromElsewhere(call) ? ProblemType.OTHER_ORIGIN.response() : endpoint.reply(call);
    }

    /// Only for who is in, in the role that the address names.
    Endpoint inside(AuthenticatedEndpoint endpoint) {
        return call -> {
            WorkshopId workshop = RequestFields.workshop(call);
            Role role = RequestFields.role(call);
            if (workshop == null || role == null) {
                return ProblemType.NOT_FOUND.response();
            }
            Session session = door.find(workshop, role, Cookies.tokens(call, role));
            return session == null
                    ? ProblemType.NO_SESSION.response()
                    : endpoint.reply(session, call);
        };
    }

    /// Whether a session that was found before has not ended since.
    boolean isStillIn(Session session, Call call) {
        Role role = session.role();
        return door.find(session.workshop(), role, Cookies.tokens(call, role)) != null;
    }

    /// Only for a facilitator, who comes from a page of our own.
    Endpoint facilitator(AuthenticatedEndpoint endpoint) {
        return sameOrigin(
                inside((session, call) ->
                        session.role() == Role.FACILITATOR
                                ? endpoint.reply(session, call)
                                : ProblemType.NOT_ALLOWED.response()));
    }

    /// A browser always says where a WebSocket comes from, and asks nobody's leave to open one.
    Endpoint live(AuthenticatedEndpoint endpoint) {
        return call -> {
            if (!"websocket".equalsIgnoreCase(call.header("Upgrade"))) {
                return ProblemType.UPGRADE_REQUIRED.response().and("Upgrade", "websocket");
            }
            return call.header("Origin") == null || isFromElsewhere(call)
                    ? ProblemType.OTHER_ORIGIN.response()
                    : inside(endpoint).reply(call);
        };
    }

    private boolean isFromElsewhere(Call call) {
        @Nullable String origin = call.header("Origin");
        return origin != null && !address.isOwn(origin, call);
    }
}

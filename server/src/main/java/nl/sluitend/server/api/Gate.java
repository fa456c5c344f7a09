package nl.sluitend.server.api;

import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.Problem;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.identity.Door;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// Stands before the endpoints that are not for everyone.
final class Gate {

    private final Door door;
    private final PublicAddress address;

    Gate(Door door, PublicAddress address) {
        this.door = door;
        this.address = address;
    }

    /// Answers somebody who is in.
    @FunctionalInterface
    interface Inside {
        Reply reply(Session session, Call call);
    }

    /// Only pages of our own may change something. Whatever is no browser sends no origin.
    Endpoint own(Endpoint endpoint) {
        return call -> isFromElsewhere(call) ? Problem.OTHER_ORIGIN.answer() : endpoint.reply(call);
    }

    /// Only for who is in, in the role that the address names.
    Endpoint inside(Inside endpoint) {
        return call -> {
            WorkshopId workshop = Asked.workshop(call);
            Role role = Asked.role(call);
            if (workshop == null || role == null) {
                return Problem.NOT_FOUND.answer();
            }
            Session session = door.find(workshop, role, Cookies.token(call, role));
            return session == null ? Problem.NO_SESSION.answer() : endpoint.reply(session, call);
        };
    }

    Endpoint facilitator(Inside endpoint) {
        return inside((session, call) ->
                session.role() == Role.FACILITATOR
                        ? endpoint.reply(session, call)
                        : Problem.NOT_ALLOWED.answer());
    }

    /// A browser always says where a WebSocket comes from, and asks nobody's leave to open one.
    Endpoint live(Inside endpoint) {
        return call -> {
            if (!"websocket".equalsIgnoreCase(call.header("Upgrade"))) {
                return Problem.UPGRADE_REQUIRED.answer().with("Upgrade", "websocket");
            }
            return call.header("Origin") == null || isFromElsewhere(call)
                    ? Problem.OTHER_ORIGIN.answer()
                    : inside(endpoint).reply(call);
        };
    }

    private boolean isFromElsewhere(Call call) {
        @Nullable String origin = call.header("Origin");
        return origin != null && !address.isOwn(origin, call);
    }
}

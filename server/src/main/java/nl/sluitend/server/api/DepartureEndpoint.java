package nl.sluitend.server.api;

import java.util.List;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Secret;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Lets a device go that somebody else will use: its sessions and connections end in every role,
/// its seat is free with the name on it, and the cookies by which it came in and knew its own notes
/// are taken back, also from who was not in any more.
final class DepartureEndpoint implements Endpoint {

    private final Door door;
    private final Rooms rooms;
    private final Cookies cookies;

    DepartureEndpoint(Door door, Rooms rooms, Cookies cookies) {
        this.door = door;
        this.rooms = rooms;
        this.cookies = cookies;
    }

    @Override
    public Reply reply(Call call) {
        WorkshopId workshop = RequestFields.workshop(call);
        if (workshop == null) {
            return ProblemType.NOT_FOUND.response();
        }
        for (Role role : Role.values()) {
            leave(workshop, role, Cookies.token(call, role));
        }
        return cookies.takeBack(workshop, call, Response.nothing());
    }

    /// The seat is given back first: when the room does not answer now, the session is still there for
    /// who asks again.
    private void leave(WorkshopId workshop, Role role, @Nullable Secret token) {
        Session session = door.find(workshop, role, token);
        if (session == null || token == null) {
            return;
        }
        if (session.participant() != null) {
            rooms.freeSeats(workshop, List.of(session.participant()));
        }
        door.leave(session, token);
        rooms.putOut(workshop, session::isOfTheSame);
    }
}

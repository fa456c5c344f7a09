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

/// Lets a device go that somebody else will use: its sessions and connections end in every role,
/// its seat is free with the name on it, and the cookies by which it came in and knew its own notes
/// are taken back, also from who was not in any more. Who was put out is still known by theirs.
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
            Cookies.tokens(call, role).forEach(token -> leave(workshop, role, token));
        }
        boolean wasPutOut = door.isRemoved(workshop, Cookies.tokens(call, Role.PARTICIPANT));
        return cookies.takeBack(workshop, call, wasPutOut, Response.nothing());
    }

    /// The seat is given back first: when the room does not answer now, the session is still there
    /// for who asks again.
    private void leave(WorkshopId workshop, Role role, Secret token) {
        Session session = door.find(workshop, role, List.of(token));
        if (session == null) {
            return;
        }
        if (session.participant() != null) {
            rooms.freeSeats(workshop, List.of(session.participant()));
        }
        door.leave(session, token);
        rooms.putOut(workshop, session::isOfTheSame);
    }
}

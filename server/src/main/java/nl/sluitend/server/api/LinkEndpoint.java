package nl.sluitend.server.api;

import java.util.Map;
import java.util.Objects;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;

/// The links for the facilitator and for the screen in the room. Only the hash of the one before is
/// kept, so that it cannot be shown again, only renewed. Who renews a link stays in.
final class LinkEndpoint {

    private final Door door;
    private final Rooms rooms;

    LinkEndpoint(Door door, Rooms rooms) {
        this.door = door;
        this.rooms = rooms;
    }

    Reply renewWall(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        Inside inside = Inside.of(call);
        if (inside == null) {
            return ProblemType.UNREADABLE.response();
        }
        endWhenAsked(Role.WALL, session, inside);
        return Response.json(
                200, Map.of("wallLink", Links.wall(workshop, door.issueWall(workshop))));
    }

    Reply renewFacilitator(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        Inside inside = Inside.of(call);
        if (inside == null) {
            return ProblemType.UNREADABLE.response();
        }
        endWhenAsked(Role.FACILITATOR, session, inside);
        String link = Links.preparing(workshop, door.issueFacilitator(workshop));
        return Response.json(200, Map.of("facilitatorLink", link));
    }

    private void endWhenAsked(Role role, Session own, Inside inside) {
        if (inside == Inside.LEAVE) {
            door.endRole(own.workshop(), role, own.participant());
            rooms.putOut(
                    own.workshop(),
                    other ->
                            other.role() == role
                                    && !Objects.equals(own.participant(), other.participant()));
        }
    }
}

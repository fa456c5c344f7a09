package nl.sluitend.server.api;

import java.util.Map;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.WorkshopId;

/// The link for the screen in the room. Only the hash of the one before is kept, so that it cannot
/// be shown again, only renewed.
final class WallLinkEndpoint implements AuthenticatedEndpoint {

    private final Door door;

    WallLinkEndpoint(Door door) {
        this.door = door;
    }

    @Override
    public Reply reply(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        String link = Links.wall(workshop, door.issueWall(workshop));
        return Response.json(200, Map.of("wallLink", link));
    }
}

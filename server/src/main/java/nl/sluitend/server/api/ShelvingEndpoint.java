package nl.sluitend.server.api;

import java.time.Instant;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.live.Rooms;

/// Lays all notes that were written `since` a moment on the shelf, from where each can come back.
/// It cannot be those of some people: nobody knows whose a note is.
final class ShelvingEndpoint implements AuthenticatedEndpoint {

    private final Rooms rooms;

    ShelvingEndpoint(Rooms rooms) {
        this.rooms = rooms;
    }

    record ShelvedNotes(int notes) {}

    @Override
    public Reply reply(Session session, Call call) {
        Instant since = RequestFields.moment(call, "since");
        return since == null
                ? ProblemType.UNREADABLE.response()
                : Response.json(
                        200, new ShelvedNotes(rooms.shelveSince(session.workshop(), since)));
    }
}

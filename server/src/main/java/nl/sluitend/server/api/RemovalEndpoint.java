package nl.sluitend.server.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Puts one `participant` out, or all who came in for the first time `since` a moment: their
/// sessions and connections end, their seats are free, and their devices come in again by a new
/// invitation only.
final class RemovalEndpoint implements AuthenticatedEndpoint {

    private final Door door;
    private final Rooms rooms;

    RemovalEndpoint(Door door, Rooms rooms) {
        this.door = door;
        this.rooms = rooms;
    }

    record Removed(List<ParticipantId> participants) {}

    @Override
    public Reply reply(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        List<ParticipantId> meant = meant(workshop, call);
        if (meant == null) {
            return ProblemType.UNREADABLE.response();
        }
        if (meant.contains(session.participant())) {
            return ProblemType.NOT_ALLOWED.response();
        }
        door.remove(workshop, meant);
        rooms.putOut(
                workshop,
                other ->
                        other.role() == Role.PARTICIPANT
                                && meant.contains(Objects.requireNonNull(other.participant())));
        rooms.freeSeats(workshop, meant);
        return Response.json(200, new Removed(meant));
    }

    private @Nullable List<ParticipantId> meant(WorkshopId workshop, Call call) {
        String participant = RequestFields.text(call, "participant");
        Instant since = RequestFields.moment(call, "since");
        if (since != null) {
            return door.arrivedSince(workshop, since);
        }
        try {
            return participant == null ? null : List.of(new ParticipantId(participant));
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }
}

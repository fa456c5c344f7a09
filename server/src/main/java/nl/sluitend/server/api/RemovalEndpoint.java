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
        Instant since = RequestFields.moment(call, "since");
        if (since != null) {
            return putOut(workshop, door.arrivedSince(workshop, Role.PARTICIPANT, since));
        }
        ParticipantId meant = participant(call);
        if (meant == null) {
            return ProblemType.UNREADABLE.response();
        }
        if (meant.equals(session.participant())) {
            return ProblemType.NOT_ALLOWED.response();
        }
        return takesPart(workshop, meant)
                ? putOut(workshop, List.of(meant))
                : ProblemType.NO_PARTICIPANT.response();
    }

    private static @Nullable ParticipantId participant(Call call) {
        String participant = RequestFields.text(call, "participant");
        try {
            return participant == null ? null : new ParticipantId(participant);
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    /// Whose session ended long ago may still have a seat to give back.
    private boolean takesPart(WorkshopId workshop, ParticipantId someone) {
        return isIn(workshop, Role.PARTICIPANT, someone)
                || (rooms.hasSeat(workshop, someone) && !isIn(workshop, Role.FACILITATOR, someone));
    }

    private boolean isIn(WorkshopId workshop, Role role, ParticipantId someone) {
        return door.arrivedSince(workshop, role, Instant.MIN).contains(someone);
    }

    private Response putOut(WorkshopId workshop, List<ParticipantId> meant) {
        door.remove(workshop, meant);
        rooms.putOut(
                workshop,
                other ->
                        other.role() == Role.PARTICIPANT
                                && meant.contains(Objects.requireNonNull(other.participant())));
        rooms.freeSeats(workshop, meant);
        return Response.json(200, new Removed(meant));
    }
}

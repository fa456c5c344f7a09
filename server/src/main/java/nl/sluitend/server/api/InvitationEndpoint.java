package nl.sluitend.server.api;

import java.time.Instant;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// The way in: the code, the link, and the link as a QR code, the same until it is renewed. Only
/// the facilitator begins, prolongs or ends it; others see it for as long as it is open. Whoever is
/// in hears that it changed.
final class InvitationEndpoint {

    private final Door door;
    private final Rooms rooms;
    private final PublicAddress address;

    InvitationEndpoint(Door door, Rooms rooms, PublicAddress address) {
        this.door = door;
        this.rooms = rooms;
        this.address = address;
    }

    /// `address` is what people type before the code.
    record Invitation(String code, String link, String address, Instant expires, QrPath qr) {}

    Reply show(Session session, Call call) {
        Door.Opened open = door.openInvitation(session.workshop());
        return open == null ? ProblemType.NO_INVITATION.response() : shown(open, call);
    }

    /// When those inside are to leave, they come in again by the new code.
    Reply renew(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        Inside inside = Inside.of(call);
        if (inside == null) {
            return ProblemType.UNREADABLE.response();
        }
        Door.Opened opened = door.invite(workshop);
        if (inside == Inside.LEAVE) {
            door.endRole(workshop, Role.PARTICIPANT, null);
            rooms.putOut(workshop, other -> other.role() == Role.PARTICIPANT);
        }
        return told(workshop, shown(opened, call));
    }

    Reply prolong(Session session, Call call) {
        @Nullable Instant until = RequestFields.moment(call, "until");
        return until != null && door.prolong(session.workshop(), until)
                ? told(session.workshop(), show(session, call))
                : ProblemType.DAY_OUT_OF_RANGE.response();
    }

    Reply close(Session session, Call call) {
        door.closeInvitation(session.workshop());
        return told(session.workshop(), ProblemType.NO_INVITATION.response());
    }

    private Reply told(WorkshopId workshop, Reply reply) {
        rooms.tellInvitationChanged(workshop);
        return reply;
    }

    private Response shown(Door.Opened opened, Call call) {
        WorkshopId workshop = opened.invitation().workshop();
        String base = address.base(call);
        String link = base + Links.joining(workshop, opened.secret());
        return Response.json(
                200,
                new Invitation(
                        opened.invitation().code(),
                        link,
                        base.replaceFirst("https?://", "") + "/",
                        opened.invitation().expiresAt(),
                        QrPath.of(link)));
    }
}

package nl.sluitend.server.api;

import java.time.Instant;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.WorkshopId;

/// The way in: the code, the link, and the link as a QR code, the same until it is renewed.
final class InvitationEndpoint {

    private final Door door;
    private final PublicAddress address;

    InvitationEndpoint(Door door, PublicAddress address) {
        this.door = door;
        this.address = address;
    }

    /// `address` is what people type before the code.
    record Invitation(String code, String link, String address, Instant expires, QrPath qr) {}

    Reply show(Session session, Call call) {
        return shown(door.invitation(session.workshop()), call);
    }

    Reply renew(Session session, Call call) {
        return shown(door.invite(session.workshop()), call);
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

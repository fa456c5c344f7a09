package nl.sluitend.server.api;

import java.time.Instant;
import java.util.Map;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.identity.Door;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.workshop.WorkshopId;

/// Shows the way in: the code, the link, and the link as a QR code; and makes new ones.
final class Inviting {

    private final Door door;
    private final PublicAddress address;

    Inviting(Door door, PublicAddress address) {
        this.door = door;
        this.address = address;
    }

    /// `address` is what people type before the code.
    record Shown(String code, String link, String address, Instant expires, QrPath qr) {}

    Reply show(Session session, Call call) {
        return shown(door.invitation(session.workshop()), call);
    }

    Reply renew(Session session, Call call) {
        return shown(door.invite(session.workshop()), call);
    }

    /// Only the hash of the link before is kept, so it cannot be shown again.
    Reply renewWall(Session session, Call call) {
        WorkshopId workshop = session.workshop();
        return Answer.json(200, Map.of("wallLink", Links.wall(workshop, door.issueWall(workshop))));
    }

    private Answer shown(Door.Opened opened, Call call) {
        WorkshopId workshop = opened.invitation().workshop();
        String base = address.base(call);
        String link = base + Links.joining(workshop, opened.secret());
        return Answer.json(
                200,
                new Shown(
                        opened.invitation().code(),
                        link,
                        base.replaceFirst("https?://", "") + "/",
                        opened.invitation().expiresAt(),
                        QrPath.of(link)));
    }
}

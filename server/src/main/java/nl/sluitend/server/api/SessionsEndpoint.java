package nl.sluitend.server.api;

import java.time.Duration;
import java.util.List;
import nl.sluitend.identity.Door;
import nl.sluitend.identity.Secret;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Lets somebody in with the code that was read aloud or the secret of a link, and tells who is in
/// who they are.
final class SessionsEndpoint {

    private final Workshops workshops;
    private final Door door;
    private final CodesEndpoint codes;
    private final Cookies cookies;
    private final @Nullable Duration retention;

    SessionsEndpoint(
            Workshops workshops,
            Door door,
            CodesEndpoint codes,
            Cookies cookies,
            @Nullable Duration retention) {
        this.workshops = workshops;
        this.door = door;
        this.codes = codes;
        this.cookies = cookies;
        this.retention = retention;
    }

    /// `daysKept` is after how many days without a change a workshop is erased, where it ever is.
    record Entered(
            Role role,
            @Nullable ParticipantId participant,
            String subject,
            @Nullable Integer daysKept) {}

    record Self(Role role, @Nullable ParticipantId participant, @Nullable Integer daysKept) {}

    Reply show(Session session, Call call) {
        return Response.json(200, new Self(session.role(), session.participant(), daysKept()));
    }

    private @Nullable Integer daysKept() {
        return retention == null ? null : Math.toIntExact(retention.toDays());
    }

    /// The device of a facilitator becomes the wall too. What it is told as the wall is what the
    /// room may see, so that nothing that is hidden comes to the page that the room looks at. The
    /// link of the wall goes on working.
    Reply seatAtWall(Session facilitator, Call call) {
        return enter(facilitator.workshop(), Role.WALL, call);
    }

    Reply create(Call call) {
        WorkshopId workshop = RequestFields.workshop(call);
        String code = RequestFields.text(call, "code");
        String secret = RequestFields.text(call, "secret");
        if (workshop == null) {
            return ProblemType.NOT_FOUND.response();
        }
        if (code == null && secret == null) {
            return ProblemType.UNREADABLE.response();
        }
        return code == null
                ? enterBySecret(workshop, secret, call)
                : enterByCode(workshop, code, call);
    }

    private Reply enterByCode(WorkshopId workshop, String code, Call call) {
        return codes.find(
                code,
                call,
                found ->
                        found.equals(workshop)
                                ? enter(workshop, Role.PARTICIPANT, call)
                                : ProblemType.CODE_UNKNOWN.response());
    }

    private Reply enterBySecret(WorkshopId workshop, @Nullable String text, Call call) {
        Secret secret = Secret.read(text);
        Role role = secret == null ? null : door.role(workshop, secret);
        return role == null ? ProblemType.LINK_UNKNOWN.response() : enter(workshop, role, call);
    }

    private Response enter(WorkshopId workshop, Role role, Call call) {
        Workshops.Seen seen = workshops.find(workshop, role);
        if (seen == null) {
            return ProblemType.NOT_FOUND.response();
        }
        List<Secret> tokens = Cookies.tokens(call, role);
        if (door.isRemoved(workshop, tokens)) {
            return ProblemType.REMOVED.response();
        }
        Session before = door.find(workshop, role, tokens);
        Door.Admitted admitted = door.admit(workshop, role, before, seen.seq());
        Entered entered =
                new Entered(role, admitted.session().participant(), seen.subject(), daysKept());
        return cookies.hand(admitted, call, Response.json(200, entered));
    }
}

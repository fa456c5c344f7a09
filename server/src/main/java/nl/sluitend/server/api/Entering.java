package nl.sluitend.server.api;

import java.time.Duration;
import java.util.function.Function;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Problem;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.identity.Codes;
import nl.sluitend.server.identity.Door;
import nl.sluitend.server.identity.Secret;
import nl.sluitend.store.sqlite.Session;
import nl.sluitend.sync.Moment;
import nl.sluitend.workshop.ParticipantId;
import nl.sluitend.workshop.Role;
import nl.sluitend.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/// Lets somebody in with the code that was read aloud or the secret of a link.
final class Entering {

    private final Workshops workshops;
    private final Door door;
    private final Cookies cookies;

    Entering(Workshops workshops, Door door, Cookies cookies) {
        this.workshops = workshops;
        this.door = door;
        this.cookies = cookies;
    }

    record Found(WorkshopId workshop) {}

    record Entered(Role role, @Nullable ParticipantId participant, String subject) {}

    /// Which workshop a code is for.
    Reply find(Call call) {
        String code = Asked.text(call, "code");
        return code == null
                ? Problem.UNREADABLE.answer()
                : tryCode(code, workshop -> Answer.json(200, new Found(workshop)));
    }

    Reply enter(Call call) {
        WorkshopId workshop = Asked.workshop(call);
        String code = Asked.text(call, "code");
        String secret = Asked.text(call, "secret");
        if (workshop == null) {
            return Problem.NOT_FOUND.answer();
        }
        if (code == null && secret == null) {
            return Problem.UNREADABLE.answer();
        }
        return code == null
                ? enterBySecret(workshop, secret, call)
                : enterByCode(workshop, code, call);
    }

    private Reply enterByCode(WorkshopId workshop, String code, Call call) {
        return tryCode(
                code,
                found ->
                        found.equals(workshop)
                                ? enter(workshop, Role.PARTICIPANT, call)
                                : Problem.CODE_UNKNOWN.answer());
    }

    private Reply enterBySecret(WorkshopId workshop, @Nullable String text, Call call) {
        Secret secret = Secret.read(text);
        Role role = secret == null ? null : door.role(workshop, secret);
        return role == null ? Problem.LINK_UNKNOWN.answer() : enter(workshop, role, call);
    }

    private Answer enter(WorkshopId workshop, Role role, Call call) {
        Moment moment = workshops.find(workshop);
        if (moment == null) {
            return Problem.NOT_FOUND.answer();
        }
        Session before = door.find(workshop, role, Cookies.token(call, role));
        Door.Admitted admitted = door.admit(workshop, role, before);
        String subject = moment.workshop().preparation().subject().title();
        Entered entered = new Entered(role, admitted.session().participant(), subject);
        return cookies.hand(admitted, Answer.json(200, entered));
    }

    private Answer tryCode(String typed, Function<WorkshopId, Answer> right) {
        String code = Codes.read(typed);
        if (code == null) {
            return Problem.CODE_UNKNOWN.answer();
        }
        return switch (door.tryCode(code)) {
            case Door.Try.Right(var workshop) -> right.apply(workshop);
            case Door.Try.Wrong() -> Problem.CODE_UNKNOWN.answer();
            case Door.Try.Paused(var left) -> later(left);
        };
    }

    private static Answer later(Duration left) {
        return Problem.TOO_MANY_GUESSES
                .answer()
                .with("Retry-After", String.valueOf(left.plusMillis(999).toSeconds()));
    }
}

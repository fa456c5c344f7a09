package nl.sluitend.server.api;

import java.util.function.Function;
import nl.sluitend.identity.Codes;
import nl.sluitend.identity.Door;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ClientAddress;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.WorkshopId;

/// Tells which workshop a code is for that was read aloud. Guessing has a rate limit.
final class CodesEndpoint {

    private final Door door;
    private final ClientAddress clients;

    CodesEndpoint(Door door, ClientAddress clients) {
        this.door = door;
        this.clients = clients;
    }

    record Found(WorkshopId workshop) {}

    Reply find(Call call) {
        String code = RequestFields.text(call, "code");
        return code == null
                ? ProblemType.UNREADABLE.response()
                : find(code, call, workshop -> Response.json(200, new Found(workshop)));
    }

    /// What `found` makes of the workshop, or what is wrong with the code.
    Response find(String typed, Call call, Function<WorkshopId, Response> found) {
        String code = Codes.read(typed);
        if (code == null) {
            return ProblemType.CODE_UNKNOWN.response();
        }
        return switch (door.tryCode(code, clients.of(call))) {
            case Door.Try.Right(var workshop) -> found.apply(workshop);
            case Door.Try.Wrong() -> ProblemType.CODE_UNKNOWN.response();
            case Door.Try.Paused(var left) -> ProblemType.TOO_MANY_GUESSES.after(left);
        };
    }
}

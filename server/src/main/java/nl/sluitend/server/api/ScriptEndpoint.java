package nl.sluitend.server.api;

import nl.sluitend.files.Reading;
import nl.sluitend.files.script.ScriptFile;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.shape.Limits;

/// The script of a workshop to take along, and a file that one is read from.
final class ScriptEndpoint {

    private final Workshops workshops;
    private final Limits limits;

    ScriptEndpoint(Workshops workshops, Limits limits) {
        this.workshops = workshops;
        this.limits = limits;
    }

    Reply show(Session session, Call call) {
        Workshops.Seen seen = workshops.find(session);
        return seen == null
                ? ProblemType.NOT_FOUND.response()
                : Response.of(
                                200,
                                "application/json",
                                ScriptFile.of(seen.workshop().preparation().script()).write())
                        .and("Content-Disposition", "attachment");
    }

    /// Changes nothing: who asked sets the script that is in it, as any change of it, so that
    /// nothing of others is overwritten and it can be taken back.
    Reply read(Session session, Call call) {
        return switch (ScriptFile.read(call.body().getBytes(), limits)) {
            case Reading.Legible<ScriptFile>(var file) -> Response.json(200, file.script());
            case Reading.Illegible<ScriptFile>(var problems) ->
                    FileFaults.of(problems, ProblemType.NOT_A_SCRIPT);
        };
    }
}

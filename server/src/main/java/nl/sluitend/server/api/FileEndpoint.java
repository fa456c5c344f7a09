package nl.sluitend.server.api;

import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;

/// The workshop to take along.
final class FileEndpoint implements AuthenticatedEndpoint {

    private final Workshops workshops;

    FileEndpoint(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Reply reply(Session session, Call call) {
        Workshops.Seen seen = workshops.find(session);
        return seen == null
                ? ProblemType.NOT_FOUND.response()
                : Response.of(200, "application/json", WorkshopFile.write(seen.workshop()))
                        .and("Content-Disposition", "attachment");
    }
}

package nl.sluitend.server.api;

import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;

/// The end of a workshop, for good.
final class DeletionEndpoint implements AuthenticatedEndpoint {

    private final Workshops workshops;

    DeletionEndpoint(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public Reply reply(Session session, Call call) {
        workshops.erase(session.workshop());
        return Response.nothing();
    }
}

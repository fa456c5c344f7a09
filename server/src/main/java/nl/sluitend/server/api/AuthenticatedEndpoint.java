package nl.sluitend.server.api;

import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Reply;

/// Replies to somebody who is in. May block, as any endpoint.
@FunctionalInterface
interface AuthenticatedEndpoint {
    Reply reply(Session session, Call call);
}

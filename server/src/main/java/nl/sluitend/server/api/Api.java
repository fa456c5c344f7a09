package nl.sluitend.server.api;

import static nl.sluitend.server.http.Route.get;
import static nl.sluitend.server.http.Route.known;
import static nl.sluitend.server.http.Route.post;
import static nl.sluitend.server.http.Route.question;

import java.util.List;
import java.util.Map;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.Door;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Readiness;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.http.Route;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;

/// The addresses of the interface, and who answers at each.
public final class Api {

    private static final String WORKSHOPS = "/api/v1/workshops";
    private static final String WORKSHOP = WORKSHOPS + "/{}";

    private Api() {}

    public static List<Route> routes(
            Workshops workshops,
            Door door,
            Rooms rooms,
            Reference reference,
            PublicAddress address,
            Readiness readiness,
            Limits limits) {
        Authentication who = new Authentication(door, address);
        Cookies cookies = new Cookies(limits, address.isHttps());
        CodesEndpoint codes = new CodesEndpoint(door);
        SessionsEndpoint sessions = new SessionsEndpoint(workshops, door, codes, cookies);
        InvitationEndpoint invitation = new InvitationEndpoint(door, address);
        Endpoint creation = new WorkshopsEndpoint(workshops, door, cookies, limits);
        return List.of(
                known("/health", _ -> health(readiness.isReady())),
                known("/health/live", _ -> health(true)),
                known("/health/ready", _ -> health(readiness.isReady())),
                post(WORKSHOPS, limits.of(Limit.FILE_BYTES), who.sameOrigin(creation)),
                post("/api/v1/codes", who.sameOrigin(codes::find)),
                post(WORKSHOP + "/sessions", who.sameOrigin(sessions::create)),
                get(WORKSHOP + "/session", who.inside(sessions::show)),
                get(WORKSHOP + "/invitation", who.inside(invitation::show)),
                post(WORKSHOP + "/invitation", who.facilitator(invitation::renew)),
                post(WORKSHOP + "/wall-link", who.facilitator(new WallLinkEndpoint(door))),
                question(
                        WORKSHOP + "/paragraph",
                        who.inside(new ParagraphEndpoint(workshops, reference))),
                question(
                        WORKSHOP + "/explanation",
                        who.inside(new ExplanationEndpoint(workshops, reference))),
                get(WORKSHOP + "/reference", who.inside(new ReferenceEndpoint(reference))),
                question(WORKSHOP + "/file", who.inside(new FileEndpoint(workshops))),
                get(
                        WORKSHOP + "/live",
                        who.live((session, call) ->
                                rooms.enter(session, Cookies.owner(call, session.role())))));
    }

    private static Response health(boolean isWell) {
        return Response.json(isWell ? 200 : 503, Map.of("status", isWell ? "UP" : "DOWN"));
    }
}

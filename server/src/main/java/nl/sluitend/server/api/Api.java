package nl.sluitend.server.api;

import static nl.sluitend.server.http.Route.delete;
import static nl.sluitend.server.http.Route.get;
import static nl.sluitend.server.http.Route.known;
import static nl.sluitend.server.http.Route.post;
import static nl.sluitend.server.http.Route.question;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.identity.Door;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Response;
import nl.sluitend.server.http.Route;
import nl.sluitend.server.live.Rooms;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// The addresses of the interface, and who answers at each.
public final class Api {

    private static final String WORKSHOPS = "/api/v1/workshops";
    private static final String WORKSHOP = WORKSHOPS + "/{}";

    private Api() {}

    public static List<Route> routes(
            Workshops workshops,
            Condition condition,
            Door door,
            Rooms rooms,
            Reference reference,
            PublicAddress address,
            Entrance entrance,
            @Nullable Duration retention,
            Limits limits) {
        return Stream.of(
                        health(condition),
                        admission(
                                workshops, condition, door, rooms, address, entrance, retention,
                                limits),
                        script(new Authentication(door, address), workshops, limits),
                        results(
                                new Authentication(door, address),
                                workshops,
                                reference,
                                rooms,
                                entrance))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> health(Condition condition) {
        return List.of(
                known("/health", _ -> condition.response()),
                known("/health/live", _ -> Response.json(200, Map.of("status", "UP"))),
                known("/health/ready", _ -> condition.response()));
    }

    /// Who comes in, who lets them in, and who puts them out.
    private static List<Route> admission(
            Workshops workshops,
            Condition condition,
            Door door,
            Rooms rooms,
            PublicAddress address,
            Entrance entrance,
            @Nullable Duration retention,
            Limits limits) {
        Authentication who = new Authentication(door, address);
        Cookies cookies = new Cookies(limits, address.isHttps());
        CodesEndpoint codes = new CodesEndpoint(door, entrance.clients());
        SessionsEndpoint sessions =
                new SessionsEndpoint(workshops, door, codes, cookies, retention);
        InvitationEndpoint invitation = new InvitationEndpoint(door, rooms, address);
        LinkEndpoint links = new LinkEndpoint(door, rooms);
        Creations creations = new Creations(door, entrance.clients(), entrance.creationKey());
        Endpoint creation =
                new WorkshopsEndpoint(workshops, condition, door, cookies, limits, creations);
        return List.of(
                post(WORKSHOPS, limits.of(Limit.FILE_BYTES), who.sameOrigin(creation)),
                post("/api/v1/codes", who.sameOrigin(codes::find)),
                post(WORKSHOP + "/sessions", who.sameOrigin(sessions::create)),
                delete(
                        WORKSHOP + "/sessions",
                        who.sameOrigin(new DepartureEndpoint(door, rooms, cookies))),
                delete(WORKSHOP, who.facilitator(new DeletionEndpoint(workshops))),
                get(WORKSHOP + "/session", who.inside(sessions::show)),
                get(WORKSHOP + "/invitation", who.inside(invitation::show)),
                post(WORKSHOP + "/invitation", who.facilitator(invitation::renew)),
                post(WORKSHOP + "/invitation/until", who.facilitator(invitation::prolong)),
                post(WORKSHOP + "/invitation/end", who.facilitator(invitation::close)),
                post(WORKSHOP + "/wall", who.facilitator(sessions::seatAtWall)),
                post(WORKSHOP + "/wall-link", who.facilitator(links::renewWall)),
                post(WORKSHOP + "/facilitator-link", who.facilitator(links::renewFacilitator)),
                post(WORKSHOP + "/shelving", who.facilitator(new ShelvingEndpoint(rooms))),
                post(WORKSHOP + "/removals", who.facilitator(new RemovalEndpoint(door, rooms))));
    }

    private static List<Route> script(Authentication who, Workshops workshops, Limits limits) {
        ScriptEndpoint script = new ScriptEndpoint(workshops, limits);
        return List.of(
                question(WORKSHOP + "/script", who.facilitator(script::show)),
                post(
                        WORKSHOP + "/script",
                        limits.of(Limit.FILE_BYTES),
                        who.facilitator(script::read)));
    }

    /// What a workshop comes to, at this moment and as it goes on.
    private static List<Route> results(
            Authentication who,
            Workshops workshops,
            Reference reference,
            Rooms rooms,
            Entrance entrance) {
        return List.of(
                question(
                        WORKSHOP + "/paragraph",
                        who.inside(new ParagraphEndpoint(workshops, reference))),
                question(
                        WORKSHOP + "/explanation",
                        who.inside(new ExplanationEndpoint(workshops, reference))),
                get(WORKSHOP + "/reference", who.inside(new ReferenceEndpoint(reference))),
                question(WORKSHOP + "/file", who.inside(new FileEndpoint(workshops))),
                live(who, rooms, entrance));
    }

    private static Route live(Authentication who, Rooms rooms, Entrance entrance) {
        return get(
                WORKSHOP + "/live",
                who.live((session, call) ->
                        rooms.enter(
                                session,
                                Cookies.owner(call, session.role()),
                                entrance.clients().of(call),
                                () -> who.isStillIn(session, call))));
    }
}

package nl.sluitend.server.api;

import static nl.sluitend.server.http.Route.get;
import static nl.sluitend.server.http.Route.post;

import java.util.List;
import java.util.Map;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.server.http.Answer;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.server.http.Route;
import nl.sluitend.server.identity.Door;
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
            Limits limits) {
        Gate gate = new Gate(door, address);
        Cookies cookies = new Cookies(limits, address.isHttps());
        Preparing preparing = new Preparing(workshops, door, cookies, limits);
        Entering entering = new Entering(workshops, door, cookies);
        Inviting inviting = new Inviting(door, address);
        Taking taking = new Taking(workshops);
        Explaining explaining = new Explaining(workshops, reference);
        Consulting consulting = new Consulting(reference);
        return List.of(
                get("/health", _ -> Answer.json(200, Map.of("status", "UP"))),
                post(WORKSHOPS, limits.of(Limit.FILE_BYTES), gate.own(preparing::create)),
                post("/api/v1/codes", gate.own(entering::find)),
                post(WORKSHOP + "/sessions", gate.own(entering::enter)),
                get(WORKSHOP + "/session", gate.inside(taking::self)),
                get(WORKSHOP + "/invitation", gate.inside(inviting::show)),
                post(WORKSHOP + "/invitation", gate.own(gate.facilitator(inviting::renew))),
                post(WORKSHOP + "/wall-link", gate.own(gate.facilitator(inviting::renewWall))),
                get(WORKSHOP + "/paragraph", gate.inside(taking::paragraph)),
                get(WORKSHOP + "/explanation", gate.inside(explaining::explanation)),
                get(WORKSHOP + "/reference", gate.inside(consulting::reference)),
                get(WORKSHOP + "/file", gate.inside(taking::file)),
                get(WORKSHOP + "/live", gate.live(rooms::enter)));
    }
}

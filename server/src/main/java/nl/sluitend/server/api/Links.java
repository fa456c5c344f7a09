package nl.sluitend.server.api;

import nl.sluitend.identity.Secret;
import nl.sluitend.workshop.WorkshopId;

/// The links that let people in. The secret stands in the fragment, which a browser keeps to
/// itself: it is in no request, no log and no referrer.
public final class Links {

    private Links() {}

    public static String preparing(WorkshopId workshop, Secret secret) {
        return "/werksessie/" + workshop + "/voorbereiden#" + secret.text();
    }

    public static String wall(WorkshopId workshop, Secret secret) {
        return "/werksessie/" + workshop + "/scherm#" + secret.text();
    }

    static String joining(WorkshopId workshop, Secret secret) {
        return "/meedoen#" + workshop + "." + secret.text();
    }
}

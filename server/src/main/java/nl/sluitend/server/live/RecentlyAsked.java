package nl.sluitend.server.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.sluitend.workshop.WorkshopId;

/// The workshops that were asked after most recently. Whoever may ask after many of them can so
/// keep only a few rooms open in which nobody is: one too many, and the one that was asked after
/// longest ago is given up.
final class RecentlyAsked {

    private final int most;
    private final Consumer<WorkshopId> giveUp;
    private final Map<WorkshopId, Boolean> latest = new LinkedHashMap<>(16, 0.75f, true);

    RecentlyAsked(int most, Consumer<WorkshopId> giveUp) {
        this.most = most;
        this.giveUp = giveUp;
    }

    synchronized void add(WorkshopId workshop) {
        latest.put(workshop, true);
        if (latest.size() > most) {
            WorkshopId eldest = latest.keySet().iterator().next();
            latest.remove(eldest);
            giveUp.accept(eldest);
        }
    }
}

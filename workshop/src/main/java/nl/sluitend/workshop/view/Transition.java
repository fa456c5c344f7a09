package nl.sluitend.workshop.view;

import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import org.jspecify.annotations.Nullable;

/// An event between the states before and after it, which is what viewing it takes. `before` is
/// null when the event began the history.
public record Transition(@Nullable Workshop before, Recorded recorded, Workshop after) {

    public static Transition of(@Nullable Workshop before, Recorded recorded) {
        return new Transition(before, recorded, WorkshopEvolution.evolve(before, recorded));
    }
}

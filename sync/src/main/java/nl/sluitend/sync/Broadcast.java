package nl.sluitend.sync;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.ViewedEvent;

/// One batch of events on its way to everybody, each according to what they may see. What several
/// devices see alike is encoded once, and they get the same frame.
final class Broadcast<F> {

    private final List<Transition> steps;
    private final Wire<F> wire;
    private final Map<Role, F> shared = new EnumMap<>(Role.class);
    private final Map<List<ViewedEvent>, F> frames = new HashMap<>();

    Broadcast(List<Transition> steps, Wire<F> wire) {
        this.steps = steps;
        this.wire = wire;
    }

    /// Only devices on which something was made that this batch is about, or whose participant it
    /// is about, see it in a way of their own.
    F frameFor(Actor actor) {
        return isConcerned(actor)
                ? frame(Audience.of(actor))
                : shared.computeIfAbsent(actor.role(), role -> frame(Audience.anybody(role)));
    }

    private boolean isConcerned(Actor actor) {
        for (Transition step : steps) {
            if (isConcerned(actor, step)) {
                return true;
            }
        }
        return false;
    }

    /// New with the step, or hidden from others while it is about what they write.
    private static boolean isConcerned(Actor actor, Transition step) {
        return View.isAbout(step, actor.participant())
                || step.recorded().marks().entrySet().stream()
                        .anyMatch(mark -> actor.owner().made(mark.getKey(), mark.getValue()))
                || View.partial(step)
                        .anyMatch(note -> step.after().notes().isMadeBy(note, actor.owner()));
    }

    private F frame(Audience audience) {
        List<ViewedEvent> seen = steps.stream().map(step -> View.of(step, audience)).toList();
        return frames.computeIfAbsent(seen, events -> wire.encode(new Events(events)));
    }
}

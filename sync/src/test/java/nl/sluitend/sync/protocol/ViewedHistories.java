package nl.sluitend.sync.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.ViewedEvent;
import nl.sluitend.workshop.view.WorkshopView;

/// A random history, taken step by step, and what an audience sees of it. Half of what is asked is
/// what a group does that is led, the other half is anything.
final class ViewedHistories {

    private static final WorkshopDecider DECIDER = new WorkshopDecider(CommandDice.TIGHT);
    private static final int ASKED = 120;

    /// What a page of this audience hears from the beginning, and where that leads.
    record Viewed(Audience audience, List<ViewedEvent> events, WorkshopView workshop) {}

    record Told(Role audience, List<ViewedEvent> events, WorkshopView workshop) {}

    private ViewedHistories() {}

    static List<Transition> history(long seed) {
        CommandDice dice = new CommandDice(seed);
        List<Transition> steps = begun(seed);
        for (int i = 0; i < ASKED; i++) {
            Workshop before = steps.getLast().after();
            Given given =
                    new Given(dice.actor(), steps.getLast().recorded().at().plusSeconds(1), i);
            long seq = steps.size() + 1L;
            Command drawn = i % 2 == 0 ? dice.led() : dice.command();
            if (DECIDER.decide(Sighted.by(drawn, before, i), given, before)
                    instanceof Accepted<? extends Event> accepted) {
                steps.add(
                        Transition.of(
                                before,
                                Recorded.of(
                                        seq,
                                        new OpId("operation-" + seq),
                                        given,
                                        accepted,
                                        before)));
            }
        }
        return steps;
    }

    /// Half of them begin in a step at which writing is hidden, and in half of those and of the
    /// others notes are signed: by capacity or by name.
    private static List<Transition> begun(long seed) {
        List<Transition> steps =
                new ArrayList<>(List.of(Transition.of(null, CommandDice.created())));
        if (seed / 2 % 2 == 1) {
            steps.add(
                    next(
                            steps.getLast(),
                            seed / 4 % 2 == 0 ? CommandDice.byRole() : CommandDice.byName()));
        }
        if (seed % 2 == 0) {
            Instant at = steps.getLast().recorded().at();
            steps.add(next(steps.getLast(), CommandDice.writing(at)));
        }
        return steps;
    }

    private static Transition next(Transition last, Event event) {
        long seq = last.recorded().seq() + 1;
        OpId opId = new OpId("operation-" + seq);
        return Transition.of(
                last.after(), Recorded.unmarked(seq, opId, last.recorded().at(), event));
    }

    static Viewed viewed(List<Transition> steps, Audience audience) {
        return new Viewed(
                audience,
                steps.stream().map(step -> View.of(step, audience)).toList(),
                View.of(steps.getLast().after(), audience));
    }

    static List<Told> ofEachAudience() {
        List<Transition> steps = history(2);
        return Stream.of(
                        Audience.anybody(Role.FACILITATOR),
                        new Audience(
                                Role.PARTICIPANT,
                                CommandDice.device(1),
                                new ParticipantId("person-1")),
                        Audience.anybody(Role.WALL))
                .map(audience -> viewed(steps, audience))
                .map(each -> new Told(each.audience().role(), each.events(), each.workshop()))
                .toList();
    }
}

package nl.sluitend.sync.protocol;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;

/// Decisions on one type of command, as many taken as refused as far as it can be refused. They
/// depend on that type alone, so that another command changes none of them.
record DecisionCases(List<Case> accepted, List<Case> refused) {

    static final int ACCEPTED = 6;

    private static final WorkshopDecider DECIDER = new WorkshopDecider(CommandDice.TIGHT);
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final int DRAWS = 2_000;
    private static final int GROUND = 40;

    /// Who asked, as a page knows itself.
    record Self(Role role, @Nullable ParticipantId participant) {}

    /// Before and after are as the one who asked sees them.
    record Case(
            Self actor,
            Command command,
            @Nullable WorkshopView before,
            @Nullable Event event,
            @Nullable Refusal refusal,
            @Nullable WorkshopView after) {}

    static DecisionCases of(Class<?> type) {
        CommandDice dice = new CommandDice(type.getSimpleName().hashCode());
        List<Case> accepted = new ArrayList<>();
        List<Case> refused = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            Case next = next(dice, type, i);
            List<Case> kind = next.event() == null ? refused : accepted;
            if (kind.size() < ACCEPTED && !repeats(kind, next)) {
                kind.add(next);
            }
        }
        return new DecisionCases(accepted, refused);
    }

    /// For whatever reason such a command is ever refused.
    static Set<Refusal> everyRefusal(Class<?> type) {
        CommandDice dice = new CommandDice(type.getSimpleName().hashCode());
        return Stream.iterate(0, i -> i + 1)
                .limit(DRAWS)
                .map(i -> next(dice, type, i).refusal())
                .flatMap(Stream::ofNullable)
                .collect(toSet());
    }

    Stream<Case> all() {
        return Stream.concat(accepted.stream(), refused.stream());
    }

    /// One refusal for the same reason says nothing new.
    private static boolean repeats(List<Case> cases, Case next) {
        return next.refusal() != null
                && cases.stream().anyMatch(each -> each.refusal() == next.refusal());
    }

    /// Every fourth is asked before there is a workshop.
    private static Case next(CommandDice dice, Class<?> type, int i) {
        Workshop before = i % 4 == 0 ? null : ground(dice);
        Actor actor = dice.actor();
        Command command = dice.command(type);
        Given given = new Given(actor, MOMENT, i);
        Audience audience = Audience.of(actor);
        Self self = new Self(actor.role(), actor.participant());
        WorkshopView seen = before == null ? null : View.of(before, audience);
        return switch (DECIDER.decide(command, given, before)) {
            case Refused<? extends Event>(var refusal) ->
                    new Case(self, command, seen, null, refusal, null);
            case Accepted<? extends Event> accepted -> {
                Workshop after =
                        WorkshopEvolution.evolve(
                                before, Recorded.of(2, new OpId("operation"), given, accepted));
                yield new Case(
                        self, command, seen, accepted.event(), null, View.of(after, audience));
            }
        };
    }

    /// A workshop in which something was done already.
    private static Workshop ground(CommandDice dice) {
        Workshop workshop = WorkshopEvolution.evolve(null, CommandDice.created());
        for (int i = 0; i < GROUND; i++) {
            Given given = new Given(dice.actor(), MOMENT, i);
            Decision<? extends Event> decision = DECIDER.decide(dice.groundwork(), given, workshop);
            if (decision instanceof Accepted<? extends Event> accepted) {
                workshop =
                        WorkshopEvolution.evolve(
                                workshop, Recorded.of(2, new OpId("operation"), given, accepted));
            }
        }
        return workshop;
    }
}

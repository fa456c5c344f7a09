package nl.sluitend.sync.protocol;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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
/// depend on that type alone, so that another command changes none of them. `refusals` are all the
/// reasons for which such a command is ever refused.
record DecisionCases(List<Case> accepted, List<Case> refused, Set<Refusal> refusals) {

    static final int ACCEPTED = 6;

    private static final WorkshopDecider DECIDER = new WorkshopDecider(CommandDice.TIGHT);
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final int DRAWS = 6_000;
    private static final int GROUNDS = 100;
    private static final int DONE_BEFORE = 60;

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

    private static final Map<Class<?>, DecisionCases> DRAWN = new ConcurrentHashMap<>();

    /// Drawn once, because several tests ask.
    static DecisionCases of(Class<?> type) {
        return DRAWN.computeIfAbsent(type, DecisionCases::draw);
    }

    /// Every fourth is asked before there is a workshop.
    private static DecisionCases draw(Class<?> type) {
        CommandDice dice = new CommandDice(type.getSimpleName().hashCode());
        List<Case> accepted = new ArrayList<>();
        List<Case> refused = new ArrayList<>();
        Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
        List<Workshop> grounds =
                IntStream.range(0, GROUNDS).mapToObj(i -> ground(dice, i)).toList();
        for (int i = 0; i < DRAWS; i++) {
            Case next = next(dice, type, i % 4 == 0 ? null : grounds.get(i % GROUNDS), i);
            Stream.ofNullable(next.refusal()).forEach(refusals::add);
            List<Case> kind = next.event() == null ? refused : accepted;
            if (kind.size() < ACCEPTED && !repeats(kind, next)) {
                kind.add(next);
            }
        }
        return new DecisionCases(accepted, refused, refusals);
    }

    Stream<Case> all() {
        return Stream.concat(accepted.stream(), refused.stream());
    }

    /// One refusal for the same reason says nothing new.
    private static boolean repeats(List<Case> cases, Case next) {
        return next.refusal() != null
                && cases.stream().anyMatch(each -> each.refusal() == next.refusal());
    }

    private static Case next(CommandDice dice, Class<?> type, @Nullable Workshop before, int i) {
        Actor actor = dice.actor();
        Command drawn = dice.command(type);
        Command command = before == null ? drawn : Sighted.by(drawn, before, i);
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
                                before,
                                Recorded.of(2, new OpId("operation"), given, accepted, before));
                yield new Case(
                        self, command, seen, accepted.event(), null, View.of(after, audience));
            }
        };
    }

    /// A workshop in which something was done already, but for one in ten. Of every two, one is at
    /// a step at which writing is hidden, and in one notes are signed.
    private static Workshop ground(CommandDice dice, int number) {
        Workshop workshop = WorkshopEvolution.evolve(null, CommandDice.created());
        if (number / 4 % 2 == 0) {
            workshop = WorkshopEvolution.evolve(workshop, CommandDice.writing(MOMENT), Map.of());
        }
        if (number / 8 % 2 == 0) {
            workshop = WorkshopEvolution.evolve(workshop, CommandDice.byRole(), Map.of());
        }
        for (int i = 0; i < (number % 10 == 9 ? 0 : DONE_BEFORE); i++) {
            Given given = new Given(dice.actor(), MOMENT, i);
            Decision<? extends Event> decision = DECIDER.decide(dice.groundwork(), given, workshop);
            if (decision instanceof Accepted<? extends Event> accepted) {
                workshop =
                        WorkshopEvolution.evolve(
                                workshop,
                                Recorded.of(2, new OpId("operation"), given, accepted, workshop));
            }
        }
        return workshop;
    }
}

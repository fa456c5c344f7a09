package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.sluitend.files.Reading;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.server.ExpectedHour.Slip;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage.SayReady;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ClientMessage.Writing;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand.AddMinutes;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.PlanMinutes;
import nl.sluitend.workshop.session.SessionCommand.PutOnWall;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.session.StepKind.BlockStep;
import nl.sluitend.workshop.session.StepRights;
import org.jspecify.annotations.Nullable;

/// The course of a half hour by a group of twenty-five: in which step which of all that happens to
/// groups happens to this one.
final class HalfHour {

    private static final int AT_FIRST = 22;
    private static final int LATE = 3;
    private static final StepRights NOTHING = new StepRights(NoteRights.NONE, false);

    /// In which steps of the script what happens to groups happens to this one.
    private static final List<Integer> KILLED = List.of(3, 8);

    private static final List<Integer> STILL = List.of(2, 6, 9);
    private static final int BACK = 5;
    private static final int SKIPPED = 7;
    private static final int REPEATED = 10;
    private static final int PUT_OUT = 6;

    private final SimulatedHour hour;
    private final Naming naming;
    private final Random random;
    private final HourDice dice;
    private final Map<Attendee, Integer> asleepUntil = new HashMap<>();

    /// Each of the three ways to sign has its seeds.
    HalfHour(SimulatedHour hour, long seed) {
        this.hour = hour;
        this.naming =
                switch (Math.floorMod(seed, 3)) {
                    case 0 -> new Naming.Anonymous();
                    case 1 -> SeenHour.byRole();
                    default -> new Naming.ByName();
                };
        this.random = new Random(seed);
        this.dice = new HourDice(random);
    }

    /// From those who come first to those who come last.
    void play() {
        Script script = hour.now().script();
        gather(script);
        for (int i = 0; i < script.steps().size(); i++) {
            if (i != SKIPPED) {
                play(i, script.steps().get(i));
            }
        }
        end();
    }

    /// Those who come first may write before it begins.
    private void gather(Script script) {
        for (int i = 0; i < SimulatedHour.FACILITATORS; i++) {
            hour.enter(Role.FACILITATOR);
        }
        hour.enter(Role.WALL);
        lead(new SetScript(script));
        lead(new ChooseNaming(naming));
        enter(AT_FIRST);
        round();
    }

    private void enter(int count) {
        List<Attendee> more =
                Stream.generate(() -> hour.enter(Role.PARTICIPANT)).limit(count).toList();
        for (Attendee each : more) {
            int number = each.person.number();
            hour.ask(each, new Join(SeenHour.nicknameOf(number)));
            switch (naming) {
                case Naming.Anonymous() -> {}
                case Naming.ByName() -> hour.ask(each, new SignAs(new Signing.WithName()));
                case Naming.ByRole _ -> {
                    String capacity = SeenHour.capacityOf(number);
                    hour.ask(each, new SignAs(new Signing.InCapacity(capacity)));
                }
            }
        }
        hour.settle();
    }

    private void play(int at, Step step) {
        goTo(step.id());
        if (at % 3 == 1 && at / 3 < LATE) {
            enter(1);
        }
        round(() -> {
            if (KILLED.contains(at)) {
                hour.kill();
            }
        });
        if (at == PUT_OUT) {
            hour.putOut(anAwakeParticipant());
        }
        lookAround(step.id());
        if (STILL.contains(at)) {
            standStill(at);
        }
        wake(at);
        fallAsleep(at);
        show(at, step);
        if (at == BACK) {
            goTo(hour.now().script().steps().get(at - 1).id());
            round();
            goTo(step.id());
        }
        if (at == REPEATED) {
            closeForWriting(step);
            goTo(step.id());
        }
        someAsk(10);
        hour.settle();
    }

    /// Two press at once, while others write. The group moves once.
    private void goTo(StepId to) {
        StepId from = step();
        for (int i = 0; i < SimulatedHour.FACILITATORS; i++) {
            hour.ask(hour.cast().get(i), new GoToStep(from, to));
            someAsk(4);
        }
        hour.settle();
        assertThat(step()).isEqualTo(to);
    }

    private @Nullable StepId step() {
        Step step = hour.now().step();
        return step == null ? null : step.id();
    }

    private void someAsk(int most) {
        shuffled(hour.participants()).stream().limit(random.nextInt(most + 1)).forEach(this::ask);
    }

    private void ask(Attendee each) {
        Submit asked = hour.ask(each, dice.deed(each.person, hour.now()));
        if (dice.oneIn(6)) {
            each.say(asked);
            hour.count("sent twice");
        }
        if (dice.oneIn(8)) {
            comeBack(each);
        }
    }

    private void comeBack(Attendee each) {
        each.disconnect();
        if (dice.oneIn(2)) {
            each.forget();
            hour.count("back from nothing");
        } else {
            hour.count("back where it was");
        }
        each.connect();
    }

    private void round() {
        round(() -> {});
    }

    /// Everybody does something; `meanwhile` happens before anybody heard whether it did.
    private void round(Runnable meanwhile) {
        shuffled(hour.participants()).forEach(this::ask);
        hour.ask(facilitator(), dice.deed(facilitator().person, hour.now()));
        if (dice.oneIn(3)) {
            comeBack(dice.pick(hour.cast().subList(0, SimulatedHour.FACILITATORS + 1)));
        }
        meanwhile.run();
        hour.settle();
    }

    private Attendee facilitator() {
        return hour.cast().get(1);
    }

    private void lead(Command command) {
        hour.ask(facilitator(), command);
        hour.settle();
    }

    private Attendee anAwakeParticipant() {
        return dice.pick(hour.participants().toList());
    }

    /// What is told of the moment, and the other doors.
    private void lookAround(StepId step) {
        Attendee someone = anAwakeParticipant();
        hour.now().slips().keySet().stream()
                .filter(note -> hour.now().sees(someone.person, note))
                .reduce((_, last) -> last)
                .ifPresent(note -> someone.say(new Writing(note)));
        someone.say(new SayReady(step, true));
        hour.ask(facilitator(), new AddMinutes(step, 1));
        hour.ask(facilitator(), new PlanMinutes(step, Map.of(step, 2)));
        lead(new PutOnWall(dice.oneIn(2) ? Scene.LOBBY : null));
        for (Attendee each : List.of(someone, hour.cast().get(0), wall())) {
            int hidden = each.person.leads() ? 0 : hour.now().hiddenAmounts();
            assertThat(hour.get(each, "/paragraph").json().get("withheldAmounts").asInt())
                    .as("%s", each.person)
                    .isEqualTo(hidden);
        }
        assertFile(someone, false);
        assertFile(facilitator(), true);
    }

    private Attendee wall() {
        return hour.cast().get(SimulatedHour.FACILITATORS);
    }

    /// A file knows no authors, so that what is hidden is in the facilitator's alone.
    private void assertFile(Attendee who, boolean all) {
        Map<NoteId, Slip> wanted = new HashMap<>(hour.now().slips());
        wanted.values().removeIf(slip -> slip.hidden() && !all);
        byte[] bytes = hour.get(who, "/file").response().body().getBytes(UTF_8);
        switch (WorkshopFile.read(bytes, Limits.STANDARD)) {
            case Reading.Legible<WorkshopFile>(var file) ->
                    SeenHour.assertHolds(file.main(), wanted);
            case Reading.Illegible<WorkshopFile>(var problems) -> assertThat(problems).isEmpty();
        }
    }

    /// Who wakes up just then comes too late.
    private void standStill(int at) {
        StepId step = requireNonNull(step());
        lead(new SetDoing(step, Doing.STILL));
        wake(at);
        someAsk(20);
        hour.settle();
        lead(new SetDoing(step, dice.oneIn(2) ? Doing.WRITING : Doing.VOTING));
    }

    private void fallAsleep(int at) {
        for (Attendee each : shuffled(hour.participants()).subList(0, 3)) {
            each.disconnect();
            asleepUntil.put(each, at + 1 + random.nextInt(3));
            hour.ask(each, dice.note(hour.now()));
            hour.ask(each, dice.deed(each.person, hour.now()));
            hour.count("asleep through a step");
        }
    }

    private void wake(int at) {
        List<Attendee> awake = new ArrayList<>();
        asleepUntil.forEach((each, until) -> {
            if (until <= at) {
                awake.add(each);
            }
        });
        awake.forEach(each -> {
            asleepUntil.remove(each);
            each.connect();
            each.measure();
        });
        hour.settle();
    }

    /// All, those of a block, one by one, or none yet.
    private void show(int at, Step step) {
        switch (at % 4) {
            case 0 -> lead(new SetDoing(step.id(), Doing.DISCUSSING));
            case 1 -> lead(new ShowNotes(new Choosing.NotesIn(block(step))));
            case 2 -> hidden().limit(3).forEach(note -> show(new Choosing.OneNote(note)));
            default -> {}
        }
    }

    private void show(Choosing which) {
        lead(new ShowNotes(which));
    }

    private static Block block(Step step) {
        return step.kind() instanceof BlockStep(var block) ? block : Block.VALUE;
    }

    private Stream<NoteId> hidden() {
        Map<NoteId, Slip> hidden = new HashMap<>(hour.now().slips());
        hidden.values().removeIf(slip -> !slip.hidden());
        return List.copyOf(hidden.keySet()).stream();
    }

    /// The script is changed while the group is at that step.
    private void closeForWriting(Step step) {
        Script script = hour.now().script();
        List<Step> steps = new ArrayList<>(script.steps());
        steps.replaceAll(each ->
                each.id().equals(step.id())
                        ? new Step(
                                each.id(),
                                each.kind(),
                                each.title(),
                                each.minutes(),
                                each.instruction(),
                                each.opens(),
                                NOTHING,
                                each.screens())
                        : each);
        lead(new SetScript(new Script(script.minutes(), steps)));
    }

    /// Everybody is awake, all is shown, and who comes now sees the same.
    private void end() {
        wake(Integer.MAX_VALUE);
        lead(new SetDoing(requireNonNull(step()), Doing.DISCUSSING));
        hour.enter(Role.PARTICIPANT);
        hour.enter(Role.WALL);
        hour.settle();
        assertThat(hour.cast()).allMatch(Attendee::isAwake);
        assertThat(hour.now().slips().values()).noneMatch(Slip::hidden);
        assertFile(anAwakeParticipant(), true);
        assertFile(facilitator(), true);
        hour.cast().forEach(hour.sightings()::assertAllowed);
        List<String> drafts = hour.cast().stream().flatMap(each -> each.drafts().stream()).toList();
        assertThat(drafts).isNotEmpty().doesNotHaveDuplicates();
        assertThat(hour.now().slips().values()).noneMatch(it -> drafts.contains(it.text()));
    }

    private List<Attendee> shuffled(Stream<Attendee> attendees) {
        List<Attendee> shuffled = new ArrayList<>(attendees.toList());
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}

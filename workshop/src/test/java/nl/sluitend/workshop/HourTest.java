package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.FACILITATOR;
import static nl.sluitend.workshop.Scenario.MOMENT;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.preparation.PreparationEvent.ScriptSet;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown.Counting;
import nl.sluitend.workshop.session.Countdown.Held;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.SessionCommand.AddMinutes;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.PlanMinutes;
import nl.sluitend.workshop.session.SessionCommand.PutOnWall;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.MinutesPlanned;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.TimeSet;
import nl.sluitend.workshop.session.SessionEvent.WallSet;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.Stage.Led;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.session.StepKind.BlockStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HourTest {

    static final StepId OPENING = new StepId("opening-step");
    static final StepId SEGMENTS = new StepId("block-SEGMENTS");
    static final Owner DEVICE = new Owner(subject -> new Mark("mark-of-" + subject));
    static final Actor AUTHOR = new Actor(Role.PARTICIPANT, Scenario.ANNA_ID, DEVICE);

    @Test
    @DisplayName("HOU1 the script of the method sheet takes an hour and follows the sheet")
    void ofTheSheet() {
        List<Step> steps = Script.OF_THE_SHEET.steps();

        assertThat(steps.stream().mapToInt(Step::minutes).sum())
                .isEqualTo(Script.OF_THE_SHEET.minutes())
                .isEqualTo(60);
        assertThat(
                        steps.stream()
                                .map(Step::kind)
                                .filter(BlockStep.class::isInstance)
                                .map(kind -> ((BlockStep) kind).block()))
                .containsExactly(Block.values());
    }

    @Test
    @DisplayName("HOU1 two steps of one script have two ids")
    void distinct() {
        Step step = Script.OF_THE_SHEET.steps().getFirst();

        begun().when(new SetScript(new Script(60, List.of(step, step))))
                .thenRefused(Refusal.STEP_TWICE);
        begun().when(new SetScript(Script.OF_THE_SHEET)).then(new ScriptSet(Script.OF_THE_SHEET));
    }

    @Test
    @DisplayName("HOU2 who moves the group names the step that is left, so it moves once")
    void movesOnce() {
        Scenario opening = at(OPENING);

        scripted().when(new GoToStep(null, OPENING)).then(began(OPENING, Mode.DISCUSSING, 4));
        opening.when(new GoToStep(OPENING, SEGMENTS)).then(began(SEGMENTS, Mode.WRITING, 7));
        opening.when(new GoToStep(null, SEGMENTS)).thenRefused(Refusal.STEP_LEFT);
        at(OPENING, SEGMENTS).when(new GoToStep(OPENING, SEGMENTS)).thenRefused(Refusal.STEP_LEFT);
        opening.when(new GoToStep(OPENING, new StepId("no-such-step")))
                .thenRefused(Refusal.STEP_UNKNOWN);
        opening.when(new GoToStep(OPENING, OPENING)).then(began(OPENING, Mode.DISCUSSING, 4));
    }

    @Test
    @DisplayName("HOU2 only the facilitator leads")
    void leads() {
        Stream.of(
                        new GoToStep(OPENING, SEGMENTS),
                        new SetDoing(OPENING, Doing.VOTING),
                        new AddMinutes(OPENING, 1),
                        new PlanMinutes(OPENING, Map.of(SEGMENTS, 3)),
                        new ShowNotes(new Choosing.EveryNote()),
                        new PutOnWall(Scene.LOBBY))
                .map(SessionCommand.class::cast)
                .forEach(command ->
                        at(OPENING).when(command, ANNA).thenRefused(Refusal.NOT_ALLOWED));
    }

    @Test
    @DisplayName("HOU2 going back takes nothing away, and the time of a step adds up")
    void goesBack() {
        Scenario back =
                at(SEGMENTS).then(added("a")).then(step(OPENING, 3)).then(step(SEGMENTS, 5));

        assertThat(back.canvas().at(Block.SEGMENTS)).hasSize(1);
        assertThat(led(back).spent())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(SEGMENTS, minutes(3), OPENING, minutes(2)));
        assertThat(led(back).begun()).isEqualTo(MOMENT);
    }

    @Test
    @DisplayName("HOU2 who begins without a script does not end the hour that another began")
    void beginsOnce() {
        begun().when(new StartWorkshop()).then(new WorkshopStarted());
        begun().then(new WorkshopStarted()).when(new StartWorkshop()).thenAccepted();
        at(OPENING).when(new StartWorkshop()).thenRefused(Refusal.STEP_LEFT);
    }

    @Test
    @DisplayName("HOU3 moving on shows nothing that was hidden")
    void staysHidden() {
        Scenario moved = at(SEGMENTS).then(added("a")).then(step(OPENING, 3));

        assertThat(moved.state().notes().hidden()).containsExactly(id("a"));
    }

    @Test
    @DisplayName("HOU4 to discuss or to vote shows what was hidden; to stand still holds the time")
    void oneThing() {
        Scenario writing = at(SEGMENTS).then(added("a"));
        Counting end = new Counting(MOMENT.plus(Duration.ofMinutes(7)));
        Held held = new Held(minutes(7));

        writing.when(new SetDoing(SEGMENTS, Doing.DISCUSSING))
                .then(new DoingSet(Mode.DISCUSSING, end, List.of(id("a"))));
        writing.when(new SetDoing(SEGMENTS, Doing.VOTING))
                .then(new DoingSet(Mode.VOTING, end, List.of(id("a"))));
        writing.when(new SetDoing(SEGMENTS, Doing.STILL))
                .then(new DoingSet(Mode.WRITING, held, List.of()));
        writing.when(new SetDoing(OPENING, Doing.STILL)).thenRefused(Refusal.STEP_LEFT);
        writing.then(new DoingSet(Mode.WRITING, held, List.of()))
                .when(new SetDoing(SEGMENTS, Doing.WRITING))
                .then(new DoingSet(Mode.WRITING, end, List.of()));
    }

    @Test
    @DisplayName("HOU4 to discuss a block shows what was hidden in it; without a block, all")
    void ofTheBlock() {
        Scenario writing =
                at(SEGMENTS)
                        .then(added("a"))
                        .then(new NoteAdded(CanvasId.MAIN, id("b"), Block.COSTS, "b"));

        assertThat(discussed(writing, SEGMENTS)).containsExactly(id("a"));
        assertThat(discussed(writing.then(step(OPENING, 1)), OPENING))
                .containsExactlyInAnyOrder(id("a"), id("b"));
    }

    private static List<NoteId> discussed(Scenario scenario, StepId step) {
        SetDoing discuss = new SetDoing(step, Doing.DISCUSSING);
        return SessionEvent.shown(
                accepted(scenario, discuss, new Given(FACILITATOR, MOMENT, 0)).event());
    }

    @Test
    @DisplayName("HOU4 while the room stands still, participants change nothing")
    void still() {
        Scenario still = at(SEGMENTS).then(new DoingSet(Mode.WRITING, new Held(1), List.of()));

        still.when(add("b"), ANNA).thenRefused(Refusal.NOT_NOW);
        still.when(add("b"), FACILITATOR).thenAccepted();
    }

    @Test
    @DisplayName("HOU5 minutes are added to the end, or to now when it ended already")
    void addsMinutes() {
        Instant end = MOMENT.plus(Duration.ofMinutes(7));
        Scenario late =
                at(SEGMENTS).then(new TimeSet(new Counting(MOMENT.minus(Duration.ofHours(1)))));

        at(SEGMENTS)
                .when(new AddMinutes(SEGMENTS, 2))
                .then(new TimeSet(new Counting(end.plus(Duration.ofMinutes(2)))));
        late.when(new AddMinutes(SEGMENTS, 1))
                .then(new TimeSet(new Counting(MOMENT.plus(Duration.ofMinutes(1)))));
        at(SEGMENTS)
                .then(new TimeSet(new Held(-5)))
                .when(new AddMinutes(SEGMENTS, 1))
                .then(new TimeSet(new Held(minutes(1))));
    }

    @Test
    @DisplayName("HOU5 when the time has run out, nothing happens")
    void runsOut() {
        at(SEGMENTS)
                .then(new TimeSet(new Counting(MOMENT.minus(Duration.ofHours(1)))))
                .when(add("b"), ANNA)
                .thenAccepted();
    }

    @Test
    @DisplayName("HOU6 what is planned today holds for the steps to come, and leaves the script")
    void plans() {
        Scenario planned = at(OPENING).then(new MinutesPlanned(Map.of(SEGMENTS, 2)));

        at(OPENING)
                .when(new PlanMinutes(OPENING, Map.of(SEGMENTS, 2)))
                .then(new MinutesPlanned(Map.of(SEGMENTS, 2)));
        planned.when(new GoToStep(OPENING, SEGMENTS)).then(began(SEGMENTS, Mode.WRITING, 2));
        assertThat(planned.state().preparation().script()).isEqualTo(Script.OF_THE_SHEET);
    }

    @Test
    @DisplayName(
            "HOU7 at a step participants may do what it says; one that is gone leaves them free")
    void rights() {
        Scenario others = at(OPENING).then(added("a"), markedBy("other"));
        Scenario own = others.then(step(SEGMENTS, 1));

        others.when(new EditNote(id("a"), "b"), AUTHOR).thenAccepted();
        own.when(new EditNote(id("a"), "b"), AUTHOR).thenRefused(Refusal.NOT_NOW);
        own.when(new EditNote(id("a"), "b"), FACILITATOR).thenAccepted();
        own.then(new ScriptSet(Script.NONE))
                .when(new EditNote(id("a"), "b"), AUTHOR)
                .thenAccepted();
    }

    @Test
    @DisplayName("HOU10 what happens to a note is recorded as of its step, or of that day")
    void coarse() {
        Scenario writing = at(SEGMENTS);

        assertThat(recordedAt(writing, add("b"), MOMENT.plusSeconds(200))).isEqualTo(MOMENT);
        assertThat(recordedAt(writing, add("b"), Instant.parse("2027-01-13T01:00:00Z")))
                .isEqualTo(Instant.parse("2027-01-13T00:00:00Z"));
        assertThat(recordedAt(writing, new GoToStep(SEGMENTS, OPENING), MOMENT.plusSeconds(200)))
                .isEqualTo(MOMENT.plusSeconds(200));
    }

    @Test
    @DisplayName("HOU11 what is put on the wall stays there until the next step")
    void wall() {
        Scenario lobby = at(OPENING).then(new WallSet(Scene.LOBBY));

        at(OPENING).when(new PutOnWall(Scene.LOBBY)).then(new WallSet(Scene.LOBBY));
        assertThat(lobby.state().hour().onWall()).isEqualTo(Scene.LOBBY);
        assertThat(lobby.then(step(SEGMENTS, 1)).state().hour().onWall()).isNull();
    }

    private static Instant recordedAt(Scenario scenario, Command command, Instant at) {
        Given given = new Given(FACILITATOR, at, 0);
        return Recorded.of(
                        2,
                        new OpId("operation"),
                        given,
                        accepted(scenario, command, given),
                        scenario.workshop())
                .at();
    }

    static Accepted<? extends Event> accepted(Scenario scenario, Command command, Given given) {
        Decision<? extends Event> decision =
                new WorkshopDecider(Limits.STANDARD).decide(command, given, scenario.workshop());
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted<? extends Event>) decision;
    }

    private static Scenario scripted() {
        return begun(new ScriptSet(Script.OF_THE_SHEET));
    }

    /// One after the other, a minute each.
    static Scenario at(StepId... steps) {
        Scenario scenario = scripted();
        for (int i = 0; i < steps.length; i++) {
            scenario = scenario.then(step(steps[i], i));
        }
        return scenario;
    }

    static StepBegun step(StepId id, int after) {
        Instant at = MOMENT.plus(Duration.ofMinutes(after));
        Step step = requireNonNull(Script.OF_THE_SHEET.find(id));
        return new StepBegun(
                id, at, step.opens(), new Counting(at.plus(Duration.ofMinutes(step.minutes()))));
    }

    private static StepBegun began(StepId step, Mode mode, int minutes) {
        return new StepBegun(
                step, MOMENT, mode, new Counting(MOMENT.plus(Duration.ofMinutes(minutes))));
    }

    private static AddNote add(String id) {
        return new AddNote(CanvasId.MAIN, id(id), Block.SEGMENTS, id);
    }

    static NoteAdded added(String id) {
        return new NoteAdded(CanvasId.MAIN, id(id), Block.SEGMENTS, id);
    }

    /// The mark of `a`, by a device.
    static Map<String, Mark> markedBy(String device) {
        return Map.of(
                id("a").value(), new Mark(device + "-" + id("a").value()),
                id("hidden").value(), new Mark(device + "-" + id("hidden").value()));
    }

    private static Led led(Scenario scenario) {
        return (Led) scenario.state().hour().stage();
    }

    private static long minutes(int minutes) {
        return Duration.ofMinutes(minutes).toMillis();
    }
}

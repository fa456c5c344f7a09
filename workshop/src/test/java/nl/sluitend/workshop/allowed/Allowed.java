package nl.sluitend.workshop.allowed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Screens;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.session.StepKind.ActivityStep;
import nl.sluitend.workshop.session.StepRights;
import org.jspecify.annotations.Nullable;

/// Every case of who may do what and when, with what the core answers.
public final class Allowed {

    /// The step at which everybody may do everything.
    public static final StepId FREE = new StepId("step-FREE");

    /// The step at which people write what is hidden.
    public static final StepId HIDING = new StepId("step-HIDING");

    static final Preparation PREPARATION = preparation(Mode.DISCUSSING);

    static final CreateWorkshop CREATION = creation(Mode.DISCUSSING, Map.of());

    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final WorkshopDecider DECIDER = new WorkshopDecider(Limits.STANDARD);
    private static final NoteId NOTE = new NoteId("note-0001");

    private Allowed() {}

    /// Somebody does something to a note, or at all.
    ///
    /// @param reach what the step says of it; absent where there is no step, and where it is not
    ///     about notes
    /// @param whose whose note it is; absent where there is none yet
    /// @param answer why it is refused; absent when it is taken
    public record Case(
            Act act,
            Role role,
            Situation situation,
            @Nullable Reach reach,
            @Nullable Whose whose,
            @Nullable Refusal answer) {

        /// Where the group is.
        public @Nullable StepId step() {
            if (!situation.isLed()) {
                return null;
            }
            return act.right() == null || reach == null ? FREE : act.right().step(reach);
        }
    }

    public static List<Case> cases() {
        return Act.all().stream()
                .flatMap(act -> Stream.of(Role.values()).flatMap(role -> cases(act, role)))
                .toList();
    }

    private static Stream<Case> cases(Act act, Role role) {
        return Stream.of(Situation.values())
                .flatMap(situation ->
                        reaches(act, situation)
                                .flatMap(reach ->
                                        owners(act, role, situation).stream()
                                                .map(whose ->
                                                        decided(
                                                                act, role, situation, reach,
                                                                whose))));
    }

    private static Stream<@Nullable Reach> reaches(Act act, Situation situation) {
        return act.isOfNote() && situation.isLed()
                ? Stream.of(Reach.ALL, Reach.OWN, Reach.NONE)
                : none();
    }

    /// Nothing is hidden before anybody leads, and the wall owns nothing.
    private static List<@Nullable Whose> owners(Act act, Role role, Situation situation) {
        List<@Nullable Whose> owners = new ArrayList<>();
        if (!act.isOfNote() || act.adds()) {
            owners.add(null);
            return owners;
        }
        for (Whose whose : Whose.values()) {
            boolean isEarly = !situation.isLed() && whose.isHidden();
            if (!isEarly && (role != Role.WALL || !whose.isOwn())) {
                owners.add(whose);
            }
        }
        return owners;
    }

    private static <T> Stream<@Nullable T> none() {
        List<@Nullable T> none = new ArrayList<>();
        none.add(null);
        return none.stream();
    }

    private static Case decided(
            Act act, Role role, Situation situation, @Nullable Reach reach, @Nullable Whose whose) {
        Case open = new Case(act, role, situation, reach, whose, null);
        ParticipantId person = role == Role.WALL ? null : new ParticipantId("person-0001");
        Actor actor = new Actor(role, person, role == Role.WALL ? Owner.OF_NOTHING : device("one"));
        Decision<? extends Event> decision =
                DECIDER.decide(
                        act.asking().of(NOTE, open.step()),
                        new Given(actor, MOMENT, 0),
                        workshop(open));
        return new Case(
                act,
                role,
                situation,
                reach,
                whose,
                decision instanceof Refused<? extends Event>(var refusal) ? refusal : null);
    }

    private static Owner device(String name) {
        return new Owner(subject -> new Mark("mark-" + name + "-" + subject));
    }

    /// The state in which it is asked. What is not about a note finds one that is hidden.
    private static Workshop workshop(Case open) {
        Whose whose = open.whose();
        Map<NoteId, Block> nobodys =
                whose == Whose.NOBODYS ? Map.of(NOTE, open.act().block()) : Map.of();
        Workshop workshop = begun(creation(open.situation().opens(), nobodys));
        if (whose != null && !whose.isHidden() && whose != Whose.NOBODYS) {
            workshop = written(workshop, NOTE, open.act().block(), whose);
        }
        if (open.situation().isLed()) {
            workshop = then(workshop, begun(HIDING, Mode.WRITING));
            Whose hides = whose == null || !whose.isHidden() ? Whose.ANOTHERS_HIDDEN : whose;
            NoteId note = hides == whose ? NOTE : new NoteId("another-note");
            workshop = written(workshop, note, open.act().block(), hides);
        }
        if (open.act().isOfShelf()) {
            workshop = then(workshop, new NoteShelved(NOTE));
        }
        return placed(workshop, open);
    }

    private static Workshop placed(Workshop workshop, Case open) {
        StepId step = open.step();
        Mode opens = open.situation().opens();
        return switch (open.situation()) {
            case LOBBY -> workshop;
            case UNLED -> then(workshop, new WorkshopStarted());
            case WRITING, DISCUSSING, VOTING -> then(workshop, begun(at(step), opens));
            case STILL ->
                    then(
                            then(workshop, begun(at(step), opens)),
                            new DoingSet(opens, new Countdown.Held(1), List.of()));
        };
    }

    private static StepId at(@Nullable StepId step) {
        return step == null ? FREE : step;
    }

    private static StepBegun begun(StepId step, Mode mode) {
        return new StepBegun(step, MOMENT, mode, Countdown.of(MOMENT, 1));
    }

    private static Workshop begun(CreateWorkshop creation) {
        return WorkshopEvolution.evolve(
                null,
                Recorded.unmarked(
                        1,
                        new OpId("creation"),
                        MOMENT,
                        new Event.WorkshopCreated(creation.preparation(), creation.canvases())));
    }

    private static Workshop written(Workshop workshop, NoteId note, Block block, Whose whose) {
        Owner device = device(whose.isOwn() ? "one" : "other");
        Mark mark = device.markers().getFirst().of(note.value());
        return WorkshopEvolution.evolve(
                workshop,
                new NoteAdded(CanvasId.MAIN, note, block, "Bus"),
                Map.of(note.value(), mark));
    }

    private static Workshop then(Workshop workshop, Event event) {
        return WorkshopEvolution.evolve(workshop, event, Map.of());
    }

    /// A workshop with the notes that are nobody's, of which all steps begin in one mode.
    public static CreateWorkshop creation(Mode opens, Map<NoteId, Block> notes) {
        Map<Block, List<Note>> blocks =
                notes.keySet().stream()
                        .sorted()
                        .map(note -> Note.of(note, "Bus"))
                        .collect(groupingBy(note -> requireNonNull(notes.get(note.id()))));
        Canvas canvas = new Canvas(blocks, List.of());
        return new CreateWorkshop(preparation(opens), Map.of(CanvasId.MAIN, canvas));
    }

    private static Preparation preparation(Mode opens) {
        Map<Block, BlockGuide> guide = new EnumMap<>(Block.class);
        Stream.of(Block.values())
                .forEach(block -> guide.put(block, new BlockGuide("Blok", "Wat?", "", "")));
        return new Preparation(
                new Subject(Subject.Kind.THEME, "Vervoer"),
                List.of(),
                new Guide(guide),
                new BudgetFrame(Year.of(2027), null, null),
                script(opens),
                new Naming.Anonymous());
    }

    /// A step for each setting of each right, after those at which everything is free.
    private static Script script(Mode opens) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(FREE, opens, StepRights.OPEN));
        steps.add(step(HIDING, Mode.WRITING, StepRights.OPEN));
        for (NoteRight right : NoteRight.values()) {
            for (Reach reach : Reach.values()) {
                StepRights rights = new StepRights(right.at(reach), false);
                steps.add(step(right.step(reach), opens, rights));
            }
        }
        return new Script(60, steps);
    }

    private static Step step(StepId id, Mode opens, StepRights rights) {
        return new Step(
                id,
                new ActivityStep(),
                "",
                1,
                "",
                opens,
                rights,
                new Screens(Scene.CANVAS, Scene.CANVAS));
    }
}

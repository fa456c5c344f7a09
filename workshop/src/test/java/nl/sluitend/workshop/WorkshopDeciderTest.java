package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.ANNA_ID;
import static nl.sluitend.workshop.Scenario.BLOCK_GUIDE;
import static nl.sluitend.workshop.Scenario.CREATE;
import static nl.sluitend.workshop.Scenario.CREATED;
import static nl.sluitend.workshop.Scenario.FACILITATOR;
import static nl.sluitend.workshop.Scenario.SUBJECT;
import static nl.sluitend.workshop.Scenario.TEN_EUROS;
import static nl.sluitend.workshop.Scenario.added;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.given;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.notes.Block.CHANNELS;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.notes.Block.REVENUE;
import static nl.sluitend.workshop.notes.Block.VALUE;
import static nl.sluitend.workshop.rules.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.NOTE_NOT_ON_SHELF;
import static nl.sluitend.workshop.rules.Refusal.NOTE_ON_SHELF;
import static nl.sluitend.workshop.rules.Refusal.NOTE_UNKNOWN;
import static nl.sluitend.workshop.rules.Refusal.NOTHING_TO_SPLIT;
import static nl.sluitend.workshop.rules.Refusal.NOT_ALLOWED;
import static nl.sluitend.workshop.rules.Refusal.NOT_IN_THIS_BLOCK;
import static nl.sluitend.workshop.rules.Refusal.WORKSHOP_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.WORKSHOP_UNKNOWN;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.session.SessionEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkshopDeciderTest {

    private static final NewNote OTHER = new NewNote(id("other"), "Tanken");

    @Nested
    class Beginning {

        @Test
        @DisplayName("CAN1 a workshop begins with what was prepared and what is on the canvas")
        void begins() {
            given().when(CREATE).then(CREATED);
        }

        @Test
        @DisplayName("CAN1 a workshop begins once")
        void once() {
            given(CREATED).when(CREATE).thenRefused(WORKSHOP_EXISTS);
        }

        @Test
        @DisplayName("CAN1 nothing happens in a workshop that has not begun")
        void notBefore() {
            given().when(new StartWorkshop()).thenRefused(WORKSHOP_UNKNOWN);
            given().when(new AddNote(CanvasId.MAIN, id("a"), COSTS, "Huur"), ANNA)
                    .thenRefused(WORKSHOP_UNKNOWN);
        }
    }

    @Nested
    class Preparing {

        @Test
        @DisplayName("CAN2 what is prepared can be changed, before the hour and during it")
        void changes() {
            var subject = new Subject(Subject.Kind.THEME, "Vervoer");
            var guide =
                    new BlockGuide("Kosten", "Wat kost het in {context}?", "huur", "En straks?");
            var frame = new BudgetFrame(Year.of(2028), Money.of(100_000), null);
            Scenario started = begun(new SessionEvent.WorkshopStarted());

            started.when(new ChooseSubject(subject))
                    .then(new PreparationEvent.SubjectChosen(subject));
            started.when(new SetContext(List.of("De Haar")))
                    .then(new PreparationEvent.ContextSet(List.of("De Haar")));
            started.when(new EditGuide(COSTS, guide))
                    .then(new PreparationEvent.GuideEdited(COSTS, guide));
            started.when(new SetBudgetFrame(frame))
                    .then(new PreparationEvent.BudgetFrameSet(frame));
        }

        @Test
        @DisplayName("CAN2 the facilitator starts the hour; starting again changes nothing")
        void starts() {
            begun().when(new StartWorkshop()).then(new SessionEvent.WorkshopStarted());
            begun(new SessionEvent.WorkshopStarted())
                    .when(new StartWorkshop())
                    .then(new SessionEvent.WorkshopStarted());
        }
    }

    @Nested
    class Allowing {

        static List<Command> preparing() {
            return List.of(
                    CREATE,
                    new ChooseSubject(SUBJECT),
                    new SetContext(List.of()),
                    new EditGuide(COSTS, BLOCK_GUIDE),
                    new SetBudgetFrame(Scenario.FRAME),
                    new StartWorkshop());
        }

        static List<Command> working() {
            return List.of(
                    new AddNote(CanvasId.MAIN, id("new"), COSTS, "Huur"),
                    new EditNote(id("a"), "Huur"),
                    new MoveNote(id("a"), CanvasId.MAIN, VALUE, null),
                    new SplitNote(id("a"), "Rijden", List.of(OTHER)),
                    new ShelveNote(id("a")),
                    new RestoreNote(id("shelved")),
                    new SetFacet(id("a"), TEN_EUROS),
                    new ClearFacet(id("a"), FacetKind.OUTCOME));
        }

        private final Scenario workshop =
                begun(
                        added("a", COSTS),
                        added("shelved", COSTS),
                        new NoteEvent.NoteShelved(id("shelved")));

        @ParameterizedTest
        @MethodSource("preparing")
        @DisplayName("CAN3 a participant does not prepare, and does not start the hour")
        void participantsDoNotPrepare(Command command) {
            workshop.when(command, ANNA).thenRefused(NOT_ALLOWED);
        }

        @ParameterizedTest
        @MethodSource("working")
        @DisplayName("CAN3 a participant and the facilitator work on all notes")
        void everybodyWorks(Command command) {
            workshop.when(command, ANNA).thenAccepted();
            workshop.when(command, FACILITATOR).thenAccepted();
        }

        @ParameterizedTest
        @MethodSource({"preparing", "working"})
        @DisplayName("CAN3 the wall watches")
        void theWallWatches(Command command) {
            workshop.when(command, Scenario.WALL).thenRefused(NOT_ALLOWED);
            workshop.when(new Join("scherm"), Scenario.WALL).thenRefused(NOT_ALLOWED);
        }
    }

    @Nested
    class Joining {

        private static final Participant ANNA_AS_FIRST = new Participant(ANNA_ID, 1, "Anna", null);

        @Test
        @DisplayName("CAN4 participants are numbered in the order in which they came")
        void numbers() {
            var ben = new ParticipantId("participant-ben");
            begun().when(new Join("Anna"), ANNA)
                    .then(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST));
            begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST))
                    .when(new Join(null), Actor.unmarked(Role.FACILITATOR, ben))
                    .then(new PeopleEvent.ParticipantJoined(new Participant(ben, 2, null, null)));
        }

        @Test
        @DisplayName("CAN4 who joins again keeps the number and takes the new name")
        void renames() {
            begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST))
                    .when(new Join("Annie"), ANNA)
                    .then(
                            new PeopleEvent.ParticipantRenamed(
                                    new Participant(ANNA_ID, 1, "Annie", null)));
        }

        @Test
        @DisplayName("CAN4 who is nobody in particular cannot join")
        void nobody() {
            begun().when(new Join("Anna"), FACILITATOR).thenRefused(NOT_ALLOWED);
        }
    }

    @Nested
    class Notes {

        private final Scenario workshop =
                begun(
                        added("bus", COSTS),
                        added("rent", COSTS),
                        added("value", VALUE),
                        added("shelved", CHANNELS),
                        new NoteEvent.NoteShelved(id("shelved")));

        @Test
        @DisplayName("CAN5 a note is added last in its block, under an id of its own")
        void add() {
            workshop.when(new AddNote(CanvasId.MAIN, id("new"), COSTS, "Loon"))
                    .then(new NoteEvent.NoteAdded(CanvasId.MAIN, id("new"), COSTS, "Loon"));
            workshop.when(new AddNote(CanvasId.MAIN, id("bus"), VALUE, "Loon"))
                    .thenRefused(NOTE_EXISTS);
            workshop.when(new AddNote(CanvasId.MAIN, id("shelved"), VALUE, "Loon"))
                    .thenRefused(NOTE_EXISTS);
        }

        @Test
        @DisplayName("CAN6 a note on the sheet is edited, and no other")
        void edit() {
            workshop.when(new EditNote(id("bus"), "Belbus"))
                    .then(new NoteEvent.NoteEdited(id("bus"), "Belbus"));
            workshop.when(new EditNote(id("gone"), "x")).thenRefused(NOTE_UNKNOWN);
            workshop.when(new EditNote(id("shelved"), "x")).thenRefused(NOTE_ON_SHELF);
        }

        @Test
        @DisplayName("CAN7 a note is moved before another one in the block it goes to")
        void move() {
            workshop.when(new MoveNote(id("value"), CanvasId.MAIN, COSTS, id("rent")))
                    .then(new NoteEvent.NoteMoved(id("value"), CanvasId.MAIN, COSTS, id("rent")));
            workshop.when(new MoveNote(id("rent"), CanvasId.MAIN, COSTS, id("bus")))
                    .then(new NoteEvent.NoteMoved(id("rent"), CanvasId.MAIN, COSTS, id("bus")));
            workshop.when(new MoveNote(id("gone"), CanvasId.MAIN, COSTS, null))
                    .thenRefused(NOTE_UNKNOWN);
            workshop.when(new MoveNote(id("shelved"), CanvasId.MAIN, COSTS, null))
                    .thenRefused(NOTE_ON_SHELF);
        }

        @Test
        @DisplayName("CAN7 before a note that is gone, elsewhere or itself means last")
        void moveLast() {
            Event last = new NoteEvent.NoteMoved(id("bus"), CanvasId.MAIN, COSTS, null);

            for (NoteId before : List.of(id("gone"), id("value"), id("shelved"), id("bus"))) {
                workshop.when(new MoveNote(id("bus"), CanvasId.MAIN, COSTS, before)).then(last);
            }
        }

        @Test
        @DisplayName("CAN8 a note is split into itself and at least one other")
        void split() {
            workshop.when(new SplitNote(id("bus"), "Rijden", List.of(OTHER)))
                    .then(new NoteEvent.NoteSplit(id("bus"), "Rijden", List.of(OTHER)));
            workshop.when(new SplitNote(id("bus"), "Rijden", List.of()))
                    .thenRefused(NOTHING_TO_SPLIT);
            workshop.when(new SplitNote(id("gone"), "x", List.of(OTHER))).thenRefused(NOTE_UNKNOWN);
            workshop.when(new SplitNote(id("shelved"), "x", List.of(OTHER)))
                    .thenRefused(NOTE_ON_SHELF);
        }

        @Test
        @DisplayName("CAN8 the others have ids of their own")
        void splitIds() {
            workshop.when(new SplitNote(id("bus"), "x", List.of(OTHER, OTHER)))
                    .thenRefused(NOTE_EXISTS);
            workshop.when(new SplitNote(id("bus"), "x", List.of(new NewNote(id("shelved"), "y"))))
                    .thenRefused(NOTE_EXISTS);
        }

        @Test
        @DisplayName("CAN9 a note is laid on the shelf and taken back")
        void shelf() {
            workshop.when(new ShelveNote(id("bus")))
                    .then(new NoteEvent.NoteShelved(id("bus"), id("rent")));
            workshop.when(new ShelveNote(id("gone"))).thenRefused(NOTE_UNKNOWN);
            workshop.when(new ShelveNote(id("shelved"))).thenRefused(NOTE_ON_SHELF);
            workshop.when(new RestoreNote(id("shelved")))
                    .then(new NoteEvent.NoteRestored(id("shelved")));
            workshop.when(new RestoreNote(id("bus"))).thenRefused(NOTE_NOT_ON_SHELF);
            workshop.when(new RestoreNote(id("gone"))).thenRefused(NOTE_UNKNOWN);
        }

        @Test
        @DisplayName("CAN10 a note in one of the two money blocks gets money, and no other")
        void money() {
            workshop.when(new SetFacet(id("bus"), TEN_EUROS))
                    .then(new NoteEvent.FacetSet(id("bus"), TEN_EUROS));
            begun(added("grant", REVENUE))
                    .when(new SetFacet(id("grant"), TEN_EUROS))
                    .then(new NoteEvent.FacetSet(id("grant"), TEN_EUROS));
            workshop.when(new SetFacet(id("value"), TEN_EUROS)).thenRefused(NOT_IN_THIS_BLOCK);
            workshop.when(new SetFacet(id("gone"), TEN_EUROS)).thenRefused(NOTE_UNKNOWN);
            workshop.when(new SetFacet(id("shelved"), TEN_EUROS)).thenRefused(NOTE_ON_SHELF);
        }
    }
}

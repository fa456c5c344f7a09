package nl.sluitend.sync;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.BlockGuide;
import nl.sluitend.workshop.preparation.BudgetFrame;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.preparation.Subject;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.Scene;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.Stage;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;

/// Turns a random step into a command that is likely to mean something, and sometimes does not.
final class Asking {

    static final Reference REFERENCE = Rates.of("0.0225");

    private static final List<nl.sluitend.workshop.session.Step> SCRIPT =
            Script.OF_THE_SHEET.steps();
    private static final String CAPACITY = "zorg";
    private static final List<Doing> DOINGS = List.of(Doing.values());
    private static final List<Block> BLOCKS = List.of(Block.values());

    private Asking() {}

    /// The key of one device.
    static Owner device(int number) {
        return new Owner(subject -> new Mark("mark-" + number + "-" + subject));
    }

    static Recorded created(Instant at) {
        return created(at, CanvasId.MAIN);
    }

    /// With these canvases, all of them empty.
    static Recorded created(Instant at, CanvasId... canvases) {
        Map<Block, BlockGuide> guide = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            guide.put(block, new BlockGuide(block.name(), "Wat?", "", ""));
        }
        Preparation preparation =
                new Preparation(
                        new Subject(Subject.Kind.THEME, "Vervoer"),
                        List.of(),
                        new Guide(guide),
                        new BudgetFrame(Year.of(2027), null, null),
                        Script.OF_THE_SHEET,
                        new Naming.Anonymous());
        return Recorded.unmarked(
                1,
                new OpId("creation"),
                at,
                new Event.WorkshopCreated(preparation, empty(canvases)));
    }

    private static Map<CanvasId, Canvas> empty(CanvasId... canvases) {
        Map<CanvasId, Canvas> empty = new LinkedHashMap<>();
        for (CanvasId canvas : canvases) {
            empty.put(canvas, Canvas.EMPTY);
        }
        return empty;
    }

    static Command command(Step.Ask ask, OpId opId, @Nullable WorkshopView workshop) {
        NoteId fresh = new NoteId(opId.value());
        int what = ask.what();
        if (what < 30) {
            return new AddNote(CanvasId.MAIN, fresh, block(ask.a()), "briefje " + ask.b());
        }
        if (what < 75) {
            return aboutANote(ask, fresh, workshop);
        }
        if (what < 80) {
            return money(ask, notes(workshop));
        }
        return what < 85 ? clearing(ask, notes(workshop)) : aboutTheRoom(ask, workshop);
    }

    private static Command aboutANote(Step.Ask ask, NoteId fresh, @Nullable WorkshopView workshop) {
        List<NoteId> notes = notes(workshop);
        NoteId note = pick(notes, ask.a(), fresh);
        return switch (ask.what() % 5) {
            case 0 -> new NoteCommand.EditNote(note, "anders " + ask.b());
            case 1 ->
                    new MoveNote(note, CanvasId.MAIN, block(ask.b()), pick(notes, ask.b(), fresh));
            case 2 -> new NoteCommand.ShelveNote(note);
            case 3 -> new NoteCommand.RestoreNote(pick(shelved(workshop), ask.a(), note));
            default ->
                    new NoteCommand.SplitNote(
                            note, "eerste", List.of(new NewNote(fresh, "tweede")));
        };
    }

    private static Command money(Step.Ask ask, List<NoteId> notes) {
        Amount amount =
                switch (ask.b() % 3) {
                    case 0 -> new Amount.Unknown();
                    case 1 -> Amount.Fixed.of(Money.of(ask.b() * 100L));
                    default ->
                            Amount.Variable.of(
                                    BigDecimal.valueOf(ask.a()), "ritten", Money.of("9.50"));
                };
        Recurrence recurrence =
                ask.b() % 2 == 0
                        ? Recurrence.Structural.ALWAYS
                        : Recurrence.Incidental.in(Year.of(2027 + ask.b() % 4));
        return new SetFacet(aNote(ask, notes), NoteMoney.of(amount, recurrence));
    }

    private static Command clearing(Step.Ask ask, List<NoteId> notes) {
        return new NoteCommand.ClearFacet(aNote(ask, notes), FacetKind.MONEY);
    }

    private static NoteId aNote(Step.Ask ask, List<NoteId> notes) {
        return pick(notes, ask.a(), new NoteId("nowhere-note"));
    }

    private static Command aboutTheRoom(Step.Ask ask, @Nullable WorkshopView workshop) {
        return switch (ask.what() % 15) {
            case 0, 1, 2, 3, 4, 5 -> leading(ask, workshop);
            case 6, 7 -> prepared(ask);
            case 8 -> new PeopleCommand.Join(ask.a() % 2 == 0 ? null : "Anna " + ask.b());
            case 9, 10 -> new PeopleCommand.SignAs(signing(ask.a()));
            case 11 -> new PreparationCommand.ChooseNaming(naming(ask.a()));
            default -> ask.b() % 4 == 0 ? removal(ask, workshop) : contested(ask);
        };
    }

    private static Command prepared(Step.Ask ask) {
        return switch (ask.a() % 5) {
            case 0 ->
                    new PreparationCommand.ChooseSubject(
                            new Subject(Subject.Kind.QUESTION, "Vraag " + ask.a()));
            case 1 ->
                    new PreparationCommand.EditGuide(
                            block(ask.a()), new BlockGuide("Blok " + ask.b(), "Wie?", "", ""));
            case 2 -> new PreparationCommand.SetContext(List.of("kern " + ask.a()));
            case 3 ->
                    new PreparationCommand.SetBudgetFrame(
                            new BudgetFrame(Year.of(2027 + ask.a() % 3), Money.of(1_000), null));
            default ->
                    new PreparationCommand.SetScript(
                            new Script(60, SCRIPT.subList(0, 2 + ask.b() % (SCRIPT.size() - 1))));
        };
    }

    private static Naming naming(int number) {
        return switch (number % 3) {
            case 0 -> new Naming.Anonymous();
            case 1 -> new Naming.ByRole(List.of(CAPACITY));
            default -> new Naming.ByName();
        };
    }

    private static Signing signing(int number) {
        return number % 2 == 0 ? new Signing.WithName() : new Signing.InCapacity(CAPACITY);
    }

    private static Command leading(Step.Ask ask, @Nullable WorkshopView workshop) {
        StepId to = SCRIPT.get(ask.b() % SCRIPT.size()).id();
        if (workshop == null || !(workshop.hour().stage() instanceof Stage.Led led)) {
            return ask.a() % 8 == 0
                    ? new SessionCommand.StartWorkshop()
                    : new SessionCommand.GoToStep(null, to);
        }
        return switch (ask.a() % 8) {
            case 0 -> new SessionCommand.SetDoing(led.step(), doing(ask.b()));
            case 1 -> new SessionCommand.ShowNotes(new Choosing.EveryNote());
            case 2 -> new SessionCommand.ShowNotes(new Choosing.NotesIn(block(ask.b())));
            case 3 -> new SessionCommand.ShowNotes(new Choosing.OneNote(hidden(ask, workshop)));
            case 4 -> new SessionCommand.AddMinutes(led.step(), 1);
            case 5 -> new SessionCommand.PlanMinutes(led.step(), Map.of(to, 1 + ask.b() % 9));
            case 6 -> new SessionCommand.PutOnWall(ask.b() % 2 == 0 ? null : Scene.LOBBY);
            default -> new SessionCommand.GoToStep(led.step(), to);
        };
    }

    private static NoteId hidden(Step.Ask ask, WorkshopView workshop) {
        return pick(workshop.notes().hidden(), ask.b(), new NoteId("nowhere-note"));
    }

    private static Doing doing(int number) {
        return DOINGS.get(number % DOINGS.size());
    }

    private static Command removal(Step.Ask ask, @Nullable WorkshopView workshop) {
        List<ParticipantId> in =
                workshop == null
                        ? List.of()
                        : workshop.attendance().participants().stream()
                                .map(Participant::id)
                                .toList();
        return new PeopleCommand.RemoveParticipant(
                in.isEmpty() ? new ParticipantId("nobody-at-all") : in.get(ask.a() % in.size()));
    }

    /// Several devices want the same note, and some have nothing to say.
    private static Command contested(Step.Ask ask) {
        NoteId wanted = new NoteId("note-wanted-" + ask.a() % 3);
        return new AddNote(
                CanvasId.MAIN, wanted, block(ask.a()), ask.b() % 5 == 0 ? " " : "van mij");
    }

    private static Block block(int number) {
        return BLOCKS.get(number % BLOCKS.size());
    }

    private static NoteId pick(List<NoteId> notes, int number, NoteId otherwise) {
        return notes.isEmpty() ? otherwise : notes.get(number % notes.size());
    }

    private static List<NoteId> notes(@Nullable WorkshopView workshop) {
        if (workshop == null) {
            return List.of();
        }
        return workshop.notes().canvases().values().stream().flatMap(Asking::notes).toList();
    }

    /// A note picked blindly seldom lies on the shelf, and then nothing would ever come back.
    private static List<NoteId> shelved(@Nullable WorkshopView workshop) {
        if (workshop == null) {
            return List.of();
        }
        return workshop.notes().canvases().values().stream().flatMap(Asking::shelved).toList();
    }

    private static Stream<NoteId> notes(Canvas canvas) {
        return Stream.concat(
                canvas.blocks().values().stream().flatMap(List::stream).map(Note::id),
                shelved(canvas));
    }

    private static Stream<NoteId> shelved(Canvas canvas) {
        return canvas.shelf().stream().map(Shelved::note).map(Note::id);
    }
}

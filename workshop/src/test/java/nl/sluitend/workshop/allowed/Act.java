package nl.sluitend.workshop.allowed;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteAction;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// Something that can be asked of a workshop, in a form against which nothing else can be said than
/// that it is not allowed.
public record Act(String name, Class<?> type, @Nullable NoteRight right, Asking asking) {

    private static final ParticipantId NOBODY = new ParticipantId("person-who-is-not-in");

    /// The command about a note, while the group is at a step, or at none.
    public interface Asking {
        Command of(NoteId note, @Nullable StepId step);
    }

    /// Whether it makes a note, so that there is none yet.
    public boolean adds() {
        return right == NoteRight.ADD;
    }

    /// Whether it is about a note that was laid aside.
    public boolean isOfShelf() {
        return type == NoteCommand.RestoreNote.class;
    }

    /// Where the note stands. Few stand among the money, so that there is little to calculate.
    public Block block() {
        boolean isMoney = type == NoteCommand.SetFacet.class && name.endsWith("MONEY");
        return isMoney ? Block.REVENUE : Block.VALUE;
    }

    public boolean isOfNote() {
        return right != null;
    }

    @Override
    public String toString() {
        return name;
    }

    /// In the order in which one can do them after each other: what takes the group elsewhere
    /// comes last.
    static List<Act> all() {
        return Stream.of(ofNotes(), ofPeople(), ofPreparation(), ofSession())
                .flatMap(acts -> acts)
                .toList();
    }

    private static Stream<Act> ofNotes() {
        NoteMoney money = NoteMoney.of(new Unknown(), Structural.ALWAYS);
        Stream<Act> plain =
                Stream.of(
                        ofNote(note ->
                                new NoteCommand.AddNote(CanvasId.MAIN, note, Block.VALUE, "Bus")),
                        ofNote(note -> new NoteCommand.EditNote(note, "Taxi")),
                        ofNote(note ->
                                new NoteCommand.SplitNote(note, "Taxi", List.of(part(note)))),
                        ofNote(note ->
                                new NoteCommand.MoveNote(note, CanvasId.MAIN, Block.VALUE, null)),
                        ofNote(NoteCommand.ShelveNote::new),
                        ofNote(NoteCommand.RestoreNote::new),
                        ofNote(note -> new NoteCommand.SetFacet(note, money)),
                        ofNote(note -> new NoteCommand.SetFacet(note, outcome())));
        return Stream.concat(
                plain,
                Stream.of(FacetKind.values())
                        .map(kind -> ofNote(note -> new NoteCommand.ClearFacet(note, kind))));
    }

    private static NewNote part(NoteId note) {
        return new NewNote(new NoteId(note + "-part"), "Tram");
    }

    /// Of which nobody knows how much, so that there is nothing to calculate.
    private static NoteOutcome outcome() {
        return new NoteOutcome(
                "Gemeente",
                Benefit.SAVING,
                PerUnit.of(new Missing(), new Missing()),
                Filters.of("0.25", "0", "0.2"),
                Estimate.of(0),
                Estimate.of(1),
                null,
                null);
    }

    private static Stream<Act> ofPreparation() {
        Preparation prepared = Allowed.PREPARATION;
        return Stream.of(
                of((_, _) -> Allowed.CREATION),
                of((_, _) -> new PreparationCommand.ChooseSubject(prepared.subject())),
                of((_, _) -> new PreparationCommand.SetContext(List.of("vervoer"))),
                of((_, _) ->
                        new PreparationCommand.EditGuide(
                                Block.COSTS, prepared.guide().at(Block.COSTS))),
                of((_, _) -> new PreparationCommand.SetBudgetFrame(prepared.frame())),
                of((_, _) -> new PreparationCommand.SetScript(prepared.script())),
                of((_, _) -> new PreparationCommand.ChooseNaming(new Naming.ByName())));
    }

    private static Stream<Act> ofPeople() {
        return Stream.of(
                of((_, _) -> new PeopleCommand.RemoveParticipant(NOBODY)),
                of((_, _) -> new PeopleCommand.Join(null)),
                of((_, _) -> new PeopleCommand.SignAs(new Signing.WithName())));
    }

    private static Stream<Act> ofSession() {
        return Stream.of(
                of((_, _) -> new SessionCommand.PutOnWall(null)),
                of((_, step) -> new SessionCommand.AddMinutes(atOr(step), 1)),
                of((_, step) -> new SessionCommand.PlanMinutes(atOr(step), Map.of())),
                of((_, _) -> new SessionCommand.ShowNotes(new SessionCommand.Choosing.EveryNote())),
                of((_, step) -> new SessionCommand.SetDoing(atOr(step), Doing.STILL)),
                of((_, step) -> new SessionCommand.GoToStep(step, Allowed.FREE)),
                of((_, _) -> new SessionCommand.StartWorkshop()));
    }

    private static StepId atOr(@Nullable StepId step) {
        return step == null ? Allowed.FREE : step;
    }

    private static Act ofNote(Function<NoteId, NoteCommand> command) {
        NoteAction action = NoteAction.of(command.apply(new NoteId("some-note")));
        Class<?> type = command.apply(new NoteId("some-note")).getClass();
        String name =
                action instanceof NoteAction.Saying(var kind)
                        ? type.getSimpleName() + " " + kind
                        : type.getSimpleName();
        return new Act(name, type, NoteRight.of(action), (note, _) -> command.apply(note));
    }

    private static Act of(BiFunction<NoteId, @Nullable StepId, Command> command) {
        Class<?> type = command.apply(new NoteId("some-note"), null).getClass();
        return new Act(type.getSimpleName(), type, null, command::apply);
    }
}

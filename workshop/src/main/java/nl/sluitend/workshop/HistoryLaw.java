package nl.sluitend.workshop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Event.WorkshopCreated;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteEvent.FacetCleared;
import nl.sluitend.workshop.notes.NoteEvent.FacetSet;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteEvent.NoteRestored;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteEvent.NoteSplit;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.RemoveParticipant;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRemoved;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRenamed;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.preparation.PreparationEvent.BudgetFrameSet;
import nl.sluitend.workshop.preparation.PreparationEvent.ContextSet;
import nl.sluitend.workshop.preparation.PreparationEvent.GuideEdited;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.preparation.PreparationEvent.ScriptSet;
import nl.sluitend.workshop.preparation.PreparationEvent.SubjectChosen;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.Decision.Refused;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import org.jspecify.annotations.Nullable;

/// That a history could have come about: each event is what a facilitator's command leads to in the
/// state before it. So a history is held to every rule and every limit that a command is held to,
/// and none is written twice.
public record HistoryLaw(Limits limits) {

    private static final String OTHERWISE = "OTHERWISE";

    /// What is against an event after `before`, by name, or null when nothing is: the refusal of
    /// its command, or that the command would have led to something else.
    public @Nullable String objection(@Nullable Workshop before, Recorded recorded) {
        if (recorded.seq() > limits.of(Limit.EVENTS)) {
            return Refusal.HISTORY_FULL.name();
        }
        Event event = recorded.event();
        Given given = new Given(actor(event, before), recorded.at(), 0);
        Command command = command(event, before, recorded.at());
        return switch (new WorkshopDecider(limits).decide(command, given, before)) {
            case Refused<? extends Event>(var refusal) -> refusal.name();
            case Accepted<? extends Event>(var led, var subjects) ->
                    isLedTo(event, led, before) && subjects.containsAll(recorded.marks().keySet())
                            ? null
                            : OTHERWISE;
        };
    }

    /// What was not kept yet when it was recorded is not asked for. Nor is which names look alike:
    /// a later Unicode, or a longer list of lookalikes, finds others.
    private static boolean isLedTo(Event event, Event led, @Nullable Workshop workshop) {
        return switch (event) {
            case NoteShelved(var note, var before) when before == null ->
                    led instanceof NoteShelved(var other, _) && other.equals(note);
            case ParticipantJoined _, ParticipantRenamed _ -> unlike(event).equals(unlike(led));
            case NoteAdded added -> isSigned(added, led, workshop);
            case Event other -> inNoOrder(other).equals(inNoOrder(led));
        };
    }

    /// By the facilitator, or by somebody who is in.
    private static boolean isSigned(NoteAdded added, Event led, @Nullable Workshop workshop) {
        NoteAdded unsigned = signed(added, null);
        return added.equals(led)
                || (led instanceof NoteAdded(_, _, _, _, var by)
                        && by != null
                        && unsigned.equals(signed((NoteAdded) led, null))
                        && requireNonNull(workshop).attendance().hasSigner(added.by()));
    }

    private static NoteAdded signed(NoteAdded added, @Nullable Signature by) {
        return new NoteAdded(added.canvas(), added.note(), added.block(), added.text(), by);
    }

    /// In which order notes are shown is left to chance.
    private static Event inNoOrder(Event event) {
        return switch (event) {
            case DoingSet(var mode, var countdown, var shown) ->
                    new DoingSet(mode, countdown, shown.stream().sorted().toList());
            case NotesShown(var shown) -> new NotesShown(shown.stream().sorted().toList());
            case Event other -> other;
        };
    }

    private static Event unlike(Event event) {
        return switch (event) {
            case ParticipantJoined(var joined) -> new ParticipantJoined(unlike(joined));
            case ParticipantRenamed(var renamed) -> new ParticipantRenamed(unlike(renamed));
            case Event other -> other;
        };
    }

    private static Participant unlike(Participant participant) {
        return new Participant(
                participant.id(),
                participant.number(),
                participant.nickname(),
                null,
                participant.signing());
    }

    /// Whatever was made is the actor's own.
    private static Actor actor(Event event, @Nullable Workshop before) {
        ParticipantId participant =
                switch (event) {
                    case ParticipantJoined(var joined) -> joined.id();
                    case ParticipantRenamed(var renamed) -> renamed.id();
                    case ParticipantSigned(var signed, _) -> signed;
                    case Event _ -> null;
                };
        return new Actor(Role.FACILITATOR, participant, owner(before));
    }

    private static Owner owner(@Nullable Workshop before) {
        return before == null
                ? Owner.OF_NOTHING
                : new Owner(
                        subject -> requireNonNull(before.notes().marks().get(new NoteId(subject))));
    }

    private static Command command(Event event, @Nullable Workshop before, Instant at) {
        return switch (event) {
            case WorkshopCreated(var preparation, var canvases) ->
                    new CreateWorkshop(preparation, canvases);
            case PreparationEvent prepared -> command(prepared);
            case PeopleEvent people -> command(people);
            case NoteEvent note -> command(note);
            case SessionEvent session -> new Retracing(before, at).command(session);
        };
    }

    private static Command command(PreparationEvent event) {
        return switch (event) {
            case SubjectChosen(var subject) -> new ChooseSubject(subject);
            case ContextSet(var terms) -> new SetContext(terms);
            case GuideEdited(var block, var guide) -> new EditGuide(block, guide);
            case BudgetFrameSet(var frame) -> new SetBudgetFrame(frame);
            case ScriptSet(var script) -> new SetScript(script);
            case NamingChosen(var naming) -> new ChooseNaming(naming);
        };
    }

    private static Command command(PeopleEvent event) {
        return switch (event) {
            case ParticipantJoined(var participant) -> new Join(participant.nickname());
            case ParticipantRenamed(var participant) -> new Join(participant.nickname());
            case ParticipantRemoved(var gone) -> new RemoveParticipant(gone);
            case ParticipantSigned(_, var signing) -> new SignAs(signing);
        };
    }

    private static Command command(NoteEvent event) {
        return switch (event) {
            case NoteAdded(var canvas, var note, var block, var text, _) ->
                    new AddNote(canvas, note, block, text);
            case NoteEdited(var note, var text) -> new EditNote(note, text);
            case NoteMoved(var note, var canvas, var block, var before) ->
                    new MoveNote(note, canvas, block, before);
            case NoteSplit(var note, var text, var others) -> new SplitNote(note, text, others);
            case NoteShelved(var note, _) -> new ShelveNote(note);
            case NoteRestored(var note) -> new RestoreNote(note);
            case FacetSet(var note, var facet) -> new SetFacet(note, facet);
            case FacetCleared(var note, var kind) -> new ClearFacet(note, kind);
        };
    }
}

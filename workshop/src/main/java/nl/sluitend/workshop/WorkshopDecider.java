package nl.sluitend.workshop;

import static nl.sluitend.workshop.rules.Decision.accepted;
import static nl.sluitend.workshop.rules.Decision.refused;
import static nl.sluitend.workshop.rules.Refusal.CHANGED_MEANWHILE;
import static nl.sluitend.workshop.rules.Refusal.NOT_ALLOWED;
import static nl.sluitend.workshop.rules.Refusal.UNSIGNED;
import static nl.sluitend.workshop.rules.Refusal.WORKSHOP_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.WORKSHOP_UNKNOWN;

import java.util.List;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteDecider;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.ForParticipants;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.SessionDecider;
import org.jspecify.annotations.Nullable;

/// Decides what a command means for a workshop. Pure: the answer depends on the arguments alone.
public record WorkshopDecider(Limits limits) {

    /// `workshop` is null before its history has begun.
    public Decision<? extends Event> decide(
            Command command, Given given, @Nullable Workshop workshop) {
        if (!isEverFor(given.actor().role(), command)) {
            return refused(NOT_ALLOWED);
        }
        Refusal illegible = new CommandCheck(limits).refusal(command);
        if (illegible != null) {
            return refused(illegible);
        }
        if (command instanceof CreateWorkshop(var preparation, var canvases)) {
            return workshop == null
                    ? accepted(new Event.WorkshopCreated(preparation, canvases))
                    : refused(WORKSHOP_EXISTS);
        }
        return workshop == null ? refused(WORKSHOP_UNKNOWN) : decideOnto(workshop, command, given);
    }

    /// What two people put together may go beyond a bound that neither of them did.
    private Decision<? extends Event> decideOnto(Workshop workshop, Command command, Given given) {
        Command renewed = renewed(command, given.actor(), workshop);
        if (renewed == null) {
            return refused(CHANGED_MEANWHILE);
        }
        Refusal beyond = renewed.equals(command) ? null : new CommandCheck(limits).refusal(renewed);
        return beyond == null ? decideWithin(renewed, given, workshop) : refused(beyond);
    }

    /// A note that is hidden from somebody is not there for them, so that nobody learns from the
    /// refusal what is on it.
    private static @Nullable Command renewed(Command command, Actor actor, Workshop workshop) {
        return command instanceof NoteCommand note
                        && !workshop.notes().isSeen(note.note(), actor.role(), actor.owner())
                ? command
                : Renewal.of(command, workshop);
    }

    /// Everything the limits have against what a command carries, where a decision names the first.
    public List<Objection<Refusal>> objections(Command command) {
        return new CommandCheck(limits).objections(command);
    }

    private Decision<? extends Event> decideWithin(
            Command command, Given given, Workshop workshop) {
        return switch (command) {
            case CreateWorkshop _ -> refused(WORKSHOP_EXISTS);
            case PreparationCommand prepare ->
                    Preparation.decide(prepare, workshop.notes().areWritten());
            case PeopleCommand people ->
                    workshop.attendance()
                            .decide(people, given.actor(), workshop.preparation().naming(), limits);
            case AddNote _ when !workshop.isSignedBy(given.actor()) -> refused(UNSIGNED);
            case NoteCommand note ->
                    new NoteDecider(limits, workshop.rights(), workshop.signature(given.actor()))
                            .decide(note, given.actor(), workshop.notes());
            case SessionCommand session ->
                    new SessionDecider(
                                    workshop.preparation().script(),
                                    workshop.hour(),
                                    workshop.notes())
                            .decide(session, given);
        };
    }

    /// The widest circle that a command is for. Who of them may do it now is for its concern to
    /// say.
    private static boolean isEverFor(Role role, Command command) {
        return switch (role) {
            case FACILITATOR -> true;
            case PARTICIPANT -> command instanceof ForParticipants;
            case WALL -> false;
        };
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Decision.accepted;
import static nl.sluitend.workshop.Decision.refused;
import static nl.sluitend.workshop.Refusal.CANVAS_FULL;
import static nl.sluitend.workshop.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.Refusal.NOTE_NOT_ON_SHELF;
import static nl.sluitend.workshop.Refusal.NOTE_ON_SHELF;
import static nl.sluitend.workshop.Refusal.NOTE_UNKNOWN;
import static nl.sluitend.workshop.Refusal.NOTHING_TO_SPLIT;
import static nl.sluitend.workshop.Refusal.NOT_ALLOWED;
import static nl.sluitend.workshop.Refusal.NOT_AN_OUTCOME_BLOCK;
import static nl.sluitend.workshop.Refusal.NOT_A_MONEY_BLOCK;
import static nl.sluitend.workshop.Refusal.TOO_MANY_PARTICIPANTS;
import static nl.sluitend.workshop.Refusal.WORKSHOP_EXISTS;
import static nl.sluitend.workshop.Refusal.WORKSHOP_UNKNOWN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Canvas.Place;
import nl.sluitend.workshop.Command.AddNote;
import nl.sluitend.workshop.Command.ChooseSubject;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Command.EditGuide;
import nl.sluitend.workshop.Command.EditNote;
import nl.sluitend.workshop.Command.Join;
import nl.sluitend.workshop.Command.MoveNote;
import nl.sluitend.workshop.Command.RestoreNote;
import nl.sluitend.workshop.Command.SetBudgetFrame;
import nl.sluitend.workshop.Command.SetContext;
import nl.sluitend.workshop.Command.SetMoney;
import nl.sluitend.workshop.Command.SetOutcome;
import nl.sluitend.workshop.Command.ShelveNote;
import nl.sluitend.workshop.Command.SplitNote;
import nl.sluitend.workshop.Command.StartWorkshop;
import org.jspecify.annotations.Nullable;

/// Decides what a command means for a workshop. Pure: the answer depends on the arguments alone.
public record WorkshopDecider(Limits limits) {

    /// `workshop` is null before its history has begun.
    public Decision decide(Command command, Actor actor, @Nullable Workshop workshop) {
        if (!Permissions.allow(actor, command)) {
            return refused(NOT_ALLOWED);
        }
        Refusal illegible = new Admission(limits).refusal(command);
        if (illegible != null) {
            return refused(illegible);
        }
        if (command instanceof CreateWorkshop(var preparation, var canvas)) {
            return workshop == null
                    ? accepted(new Event.WorkshopCreated(preparation, canvas))
                    : refused(WORKSHOP_EXISTS);
        }
        return workshop == null
                ? refused(WORKSHOP_UNKNOWN)
                : decideWithin(command, actor, workshop);
    }

    /// Everything the limits have against what a command carries, where a decision names the first.
    public List<Objection> objections(Command command) {
        return new Admission(limits).objections(command).toList();
    }

    private Decision decideWithin(Command command, Actor actor, Workshop workshop) {
        Canvas canvas = workshop.canvas();
        return switch (command) {
            case CreateWorkshop _ -> refused(WORKSHOP_EXISTS);
            case ChooseSubject(var subject) -> accepted(new Event.SubjectChosen(subject));
            case SetContext(var terms) -> accepted(new Event.ContextSet(terms));
            case EditGuide(var block, var guide) -> accepted(new Event.GuideEdited(block, guide));
            case SetBudgetFrame(var frame) -> accepted(new Event.BudgetFrameSet(frame));
            case StartWorkshop() -> accepted(new Event.WorkshopStarted());
            case Join(var nickname) -> join(nickname, actor, workshop.attendance());
            case AddNote add -> add(add, canvas);
            case EditNote(var id, var text) -> onSheet(id, canvas, new Event.NoteEdited(id, text));
            case MoveNote move -> move(move, canvas);
            case SplitNote split -> split(split, canvas);
            case ShelveNote(var id) -> onSheet(id, canvas, new Event.NoteShelved(id));
            case RestoreNote(var id) -> restore(id, canvas);
            case SetMoney set -> setMoney(set, canvas);
            case SetOutcome set -> setOutcome(set, canvas);
        };
    }

    private Decision join(@Nullable String nickname, Actor actor, Attendance attendance) {
        ParticipantId id = actor.participant();
        if (id == null) {
            return refused(NOT_ALLOWED);
        }
        Participant known = attendance.find(id);
        if (known != null) {
            return accepted(
                    new Event.ParticipantRenamed(new Participant(id, known.number(), nickname)));
        }
        int number = attendance.participants().size() + 1;
        return number > limits.of(Limit.PARTICIPANTS)
                ? refused(TOO_MANY_PARTICIPANTS)
                : accepted(new Event.ParticipantJoined(new Participant(id, number, nickname)));
    }

    private Decision add(AddNote add, Canvas canvas) {
        if (canvas.has(add.note())) {
            return refused(NOTE_EXISTS);
        }
        return canvas.size() >= limits.of(Limit.NOTES)
                ? refused(CANVAS_FULL)
                : accepted(new Event.NoteAdded(add.note(), add.block(), add.text()));
    }

    private Decision move(MoveNote move, Canvas canvas) {
        Place anchor = move.before() == null ? null : canvas.find(move.before());
        boolean usable =
                anchor != null
                        && anchor.block() == move.block()
                        && !anchor.note().id().equals(move.note());
        return onSheet(
                move.note(),
                canvas,
                new Event.NoteMoved(move.note(), move.block(), usable ? move.before() : null));
    }

    private Decision split(SplitNote split, Canvas canvas) {
        List<NoteId> ids = split.others().stream().map(NewNote::id).toList();
        Set<NoteId> distinct = new HashSet<>(ids);
        if (ids.isEmpty()) {
            return refused(NOTHING_TO_SPLIT);
        }
        if (distinct.size() < ids.size() || ids.stream().anyMatch(canvas::has)) {
            return refused(NOTE_EXISTS);
        }
        return canvas.size() + ids.size() > limits.of(Limit.NOTES)
                ? refused(CANVAS_FULL)
                : onSheet(
                        split.note(),
                        canvas,
                        new Event.NoteSplit(split.note(), split.text(), split.others()));
    }

    private Decision restore(NoteId id, Canvas canvas) {
        if (canvas.findOnShelf(id) != null) {
            return accepted(new Event.NoteRestored(id));
        }
        return refused(canvas.find(id) == null ? NOTE_UNKNOWN : NOTE_NOT_ON_SHELF);
    }

    private Decision setMoney(SetMoney set, Canvas canvas) {
        Place place = canvas.find(set.note());
        return place != null && !place.block().holdsMoney()
                ? refused(NOT_A_MONEY_BLOCK)
                : onSheet(set.note(), canvas, new Event.MoneySet(set.note(), set.money()));
    }

    /// An outcome can be taken off wherever the note went.
    private Decision setOutcome(SetOutcome set, Canvas canvas) {
        Place place = canvas.find(set.note());
        return place != null && set.outcome() != null && !place.block().holdsOutcomes()
                ? refused(NOT_AN_OUTCOME_BLOCK)
                : onSheet(set.note(), canvas, new Event.OutcomeSet(set.note(), set.outcome()));
    }

    private static Decision onSheet(NoteId id, Canvas canvas, Event event) {
        if (canvas.find(id) != null) {
            return accepted(event);
        }
        return refused(canvas.findOnShelf(id) == null ? NOTE_UNKNOWN : NOTE_ON_SHELF);
    }
}

package nl.sluitend.workshop.session;

import static nl.sluitend.workshop.rules.Decision.accepted;
import static nl.sluitend.workshop.rules.Decision.refused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.Given;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.session.SessionCommand.AddMinutes;
import nl.sluitend.workshop.session.SessionCommand.Choosing;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.PlanMinutes;
import nl.sluitend.workshop.session.SessionCommand.PutOnWall;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.MinutesPlanned;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.TimeSet;
import nl.sluitend.workshop.session.SessionEvent.WallSet;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.Stage.Led;
import org.jspecify.annotations.Nullable;

/// Decides how the hour goes on.
public record SessionDecider(Script script, Hour hour, Notes notes) {

    public Decision<SessionEvent> decide(SessionCommand command, Given given) {
        Instant at = Countdown.moment(given.at());
        return decideAt(command, new Given(given.actor(), at, given.chance()));
    }

    private Decision<SessionEvent> decideAt(SessionCommand command, Given given) {
        return switch (command) {
            case StartWorkshop() -> start();
            case GoToStep(var from, var to) -> go(from, script.find(to), given);
            case SetDoing(var step, var doing) -> at(step, led -> doing(led, doing, given));
            case AddMinutes(var step, var minutes) ->
                    at(step, led -> new TimeSet(led.countdown().longer(minutes, given.at())));
            case PlanMinutes(var step, var minutes) -> at(step, _ -> new MinutesPlanned(minutes));
            case ShowNotes(var which) -> show(chosen(which), given);
            case PutOnWall(var scene) -> accepted(new WallSet(scene));
        };
    }

    /// Who meant the lobby does not end the hour that somebody else began.
    private Decision<SessionEvent> start() {
        return hour.stage() instanceof Led
                ? refused(Refusal.STEP_LEFT)
                : accepted(new WorkshopStarted());
    }

    private Decision<SessionEvent> go(@Nullable StepId from, @Nullable Step to, Given given) {
        if (!isAt(from)) {
            return refused(Refusal.STEP_LEFT);
        }
        return to == null
                ? refused(Refusal.STEP_UNKNOWN)
                : accepted(
                        new StepBegun(
                                to.id(),
                                given.at(),
                                to.opens(),
                                Countdown.of(given.at(), minutes(to))));
    }

    private boolean isAt(@Nullable StepId step) {
        return hour.stage() instanceof Led led ? led.step().equals(step) : step == null;
    }

    private int minutes(Step step) {
        return hour.stage() instanceof Led led
                ? led.minutes().getOrDefault(step.id(), step.minutes())
                : step.minutes();
    }

    private Decision<SessionEvent> at(StepId step, Happening happening) {
        return hour.stage() instanceof Led led && led.step().equals(step)
                ? accepted(happening.at(led))
                : refused(Refusal.STEP_LEFT);
    }

    /// Only what is asked for shows what was hidden, never that the group moves on.
    private DoingSet doing(Led led, Doing doing, Given given) {
        Countdown resumed = led.countdown().resumed(given.at());
        List<NoteId> hidden = shuffled(chosen(talkedAbout(led)), given);
        return switch (doing) {
            case STILL -> new DoingSet(led.mode(), led.countdown().held(given.at()), List.of());
            case WRITING -> new DoingSet(Mode.WRITING, resumed, List.of());
            case DISCUSSING -> new DoingSet(Mode.DISCUSSING, resumed, hidden);
            case VOTING -> new DoingSet(Mode.VOTING, resumed, hidden);
        };
    }

    /// The notes of the block that the step is about; of a step without one, all.
    private Choosing talkedAbout(Led led) {
        Step step = script.find(led.step());
        return step != null && step.kind() instanceof StepKind.BlockStep(var block)
                ? new Choosing.NotesIn(block)
                : new Choosing.EveryNote();
    }

    private Decision<SessionEvent> show(List<NoteId> chosen, Given given) {
        return chosen.isEmpty()
                ? refused(Refusal.NOTHING_HIDDEN)
                : accepted(new NotesShown(shuffled(chosen, given)));
    }

    private List<NoteId> chosen(Choosing which) {
        return notes.hidden().stream()
                .filter(note ->
                        switch (which) {
                            case Choosing.EveryNote() -> true;
                            case Choosing.NotesIn(var block) -> notes.blockOf(note) == block;
                            case Choosing.OneNote(var one) -> note.equals(one);
                        })
                .toList();
    }

    private static List<NoteId> shuffled(List<NoteId> notes, Given given) {
        SplittableRandom random = new SplittableRandom(given.chance());
        List<NoteId> left = new ArrayList<>(notes);
        List<NoteId> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    private interface Happening {
        SessionEvent at(Led led);
    }
}

package nl.sluitend.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.SessionEvent.DoingSet;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.SessionEvent.WorkshopStarted;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// How the participants are doing at the step of the group: who is ready, and who wrote something
/// since it began. Others are told numbers, and the facilitator names where notes bear names and
/// all of them are shown. It is of the moment: in memory, and nowhere else.
final class StepStanding {

    private final Set<ParticipantId> ready = new HashSet<>();
    private final Set<ParticipantId> heard = new HashSet<>();

    /// What was written since the step began, by whom the devices themselves have to say.
    private final Map<String, Mark> written = new HashMap<>();

    private @Nullable StepId step;
    private @Nullable Mode mode;

    void follow(Recorded recorded) {
        switch (recorded.event()) {
            case StepBegun begun -> begin(begun.step(), begun.mode());
            case WorkshopStarted() -> begin(null, null);
            case DoingSet doing -> turnTo(doing.mode());
            case NoteEvent _ -> written.putAll(recorded.marks());
            case Event _ -> {}
        }
    }

    private void begin(@Nullable StepId other, @Nullable Mode opens) {
        step = other;
        mode = opens;
        ready.clear();
        heard.clear();
        written.clear();
    }

    /// A room that stands still, and goes on, does the same as before.
    private void turnTo(Mode other) {
        if (mode != other) {
            mode = other;
            ready.clear();
        }
    }

    /// A participant says whether they are ready. Of a step that was left nobody wants to know.
    void say(Actor actor, StepId at, boolean isReady) {
        ParticipantId participant = participant(actor);
        if (participant == null || !at.equals(step)) {
            return;
        }
        if (isReady) {
            ready.add(participant);
        } else {
            ready.remove(participant);
        }
    }

    /// Which of `marks` this device made tells whether its participant has written.
    void recognise(Actor actor, Map<String, Mark> marks) {
        ParticipantId participant = participant(actor);
        if (participant != null
                && !heard.contains(participant)
                && marks.entrySet().stream().anyMatch(each -> made(actor, each))) {
            heard.add(participant);
        }
    }

    void recognise(Actor actor) {
        recognise(actor, written);
    }

    private static boolean made(Actor actor, Map.Entry<String, Mark> mark) {
        return actor.owner().made(mark.getKey(), mark.getValue());
    }

    /// Who lost the connection is not ready any more.
    void keepOnly(List<ParticipantId> online) {
        ready.retainAll(online);
    }

    /// What is told to `actor`, when these are `online`. Who has no seat yet is not waited for. Who
    /// wrote and left still counts as somebody who wrote: else the number of the silent would tell
    /// of each who leaves whether they had.
    Readiness seenBy(Actor actor, List<ParticipantId> online, Workshop workshop) {
        if (step == null) {
            return Readiness.NONE;
        }
        List<ParticipantId> present =
                online.stream().filter(each -> workshop.attendance().find(each) != null).toList();
        List<ParticipantId> who = present.stream().filter(ready::contains).toList();
        boolean leads = actor.role() == Role.FACILITATOR;
        boolean named = isNamed(workshop);
        return new Readiness(
                who.size(),
                present.size(),
                ready.contains(actor.participant()),
                named,
                leads ? Math.max(0, present.size() - heard.size()) : null,
                leads && named ? who : null);
    }

    /// As long as a note is hidden, nobody is told by it who was done with writing.
    private static boolean isNamed(Workshop workshop) {
        return workshop.preparation().naming() instanceof Naming.ByName
                && !workshop.hour().hidesWriting()
                && workshop.notes().hidden().isEmpty();
    }

    private static @Nullable ParticipantId participant(Actor actor) {
        return actor.role() == Role.PARTICIPANT ? actor.participant() : null;
    }
}

package nl.sluitend.workshop;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who came in, in order of arrival, and whether the facilitator has begun.
public record Attendance(Phase phase, List<Participant> participants) {

    public static final Attendance NOBODY = new Attendance(Phase.LOBBY, List.of());

    /// In the lobby the wall shows the join code; after the start it shows the canvas.
    public enum Phase {
        LOBBY,
        STARTED
    }

    public Attendance {
        participants = List.copyOf(participants);
    }

    public @Nullable Participant find(ParticipantId id) {
        for (Participant participant : participants) {
            if (participant.id().equals(id)) {
                return participant;
            }
        }
        return null;
    }

    Attendance started() {
        return new Attendance(Phase.STARTED, participants);
    }

    Attendance join(Participant participant) {
        List<Participant> more = new ArrayList<>(participants);
        more.add(participant);
        return new Attendance(phase, more);
    }

    Attendance rename(Participant renamed) {
        return new Attendance(
                phase,
                participants.stream()
                        .map(other -> other.id().equals(renamed.id()) ? renamed : other)
                        .toList());
    }
}

package nl.sluitend.files.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.files.Fixtures;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision.Accepted;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Which names look alike. The page reads the same list.
class AlikeNamesTest {

    private static final Names NAMES =
            Json.mapper().readValue(Fixtures.bytes("fixtures/people/alike.json"), Names.class);

    private static final ParticipantId FIRST = new ParticipantId("participant-first");
    private static final ParticipantId NEXT = new ParticipantId("participant-next");

    record Names(List<List<String>> alike, List<String> different) {}

    @Test
    @DisplayName("CAN75 names that look alike are told apart, and no others")
    void tellsAlikeNamesApart() {
        for (List<String> names : NAMES.alike()) {
            for (String name : names) {
                assertThat(namesake(names.getFirst(), name)).as(name).isEqualTo(2);
            }
        }
        for (String name : NAMES.different()) {
            for (String other : NAMES.different()) {
                assertThat(namesake(name, other)).isEqualTo(name.equals(other) ? 2 : null);
            }
        }
    }

    private static @Nullable Integer namesake(String first, String next) {
        Attendance attendance =
                Attendance.NOBODY.evolve(
                        new ParticipantJoined(new Participant(FIRST, 1, first, null)));
        Actor actor = Actor.unmarked(Role.PARTICIPANT, NEXT);
        return attendance.decide(new Join(next), actor, new Naming.Anonymous(), Limits.STANDARD)
                                instanceof Accepted(var joined, _)
                        && joined instanceof ParticipantJoined(var participant)
                ? participant.namesake()
                : Integer.valueOf(0);
    }
}

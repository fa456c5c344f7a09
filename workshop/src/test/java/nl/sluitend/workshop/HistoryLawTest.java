package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.rules.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HistoryLawTest {

    @Test
    @DisplayName("STO96 names that looked alike when they were taken need not look alike today")
    void likenessChanges() {
        assertThat(objection(joined("Anna", null))).isNull();
        assertThat(objection(joined("Anna", 2))).isNull();
        assertThat(objection(joined("A\u0007", null))).isEqualTo("TEXT_UNREADABLE");
    }

    private static @Nullable String objection(Event event) {
        Workshop before = begun().state();
        return new HistoryLaw(Limits.STANDARD)
                .objection(
                        before, Recorded.unmarked(2, new OpId("operation"), Instant.EPOCH, event));
    }

    private static Event joined(String nickname, @Nullable Integer namesake) {
        return new ParticipantJoined(
                new Participant(new ParticipantId("participant"), 1, nickname, namesake));
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.ANNA_ID;
import static nl.sluitend.workshop.Scenario.begun;

import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people are called, and how they are told apart.
class NicknamesTest {

    private static final ParticipantId BEN_ID = new ParticipantId("participant-ben");
    private static final ParticipantId CARLA_ID = new ParticipantId("participant-carla");
    private static final Actor BEN = Actor.unmarked(Role.PARTICIPANT, BEN_ID);
    private static final Participant ANNA_AS_FIRST = participant(ANNA_ID, 1, "Anna", null);

    @Test
    @DisplayName("CAN76 who is in takes a name, another, and none again")
    void takesAndGivesUpAName() {
        begun(new PeopleEvent.ParticipantJoined(participant(ANNA_ID, 1, null, null)))
                .when(new Join("Anna"), ANNA)
                .then(new PeopleEvent.ParticipantRenamed(ANNA_AS_FIRST));
        begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST))
                .when(new Join(null), ANNA)
                .then(new PeopleEvent.ParticipantRenamed(participant(ANNA_ID, 1, null, null)));
    }

    @Test
    @DisplayName("CAN76 a name that is refused at coming in is refused when it is taken later")
    void refusesNames() {
        Scenario scenario = begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST));
        scenario.when(new Join(" \u200B"), ANNA).thenRefused(Refusal.TEXT_EMPTY);
        scenario.when(new Join("A\u0007"), ANNA).thenRefused(Refusal.TEXT_UNREADABLE);
        scenario.when(new Join("A".repeat(31)), ANNA).thenRefused(Refusal.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna",
                "ANNA",
                " an na ",
                "Ánna",
                "Ａｎｎａ",
                "А\u200Bnna",
                "Αnna",
                "Anna\uFE0F"
            })
    @DisplayName("CAN74 CAN75 the second who is called alike is told apart")
    void tellsApart(String alike) {
        begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST))
                .when(new Join(alike), BEN)
                .then(new PeopleEvent.ParticipantJoined(participant(BEN_ID, 2, alike, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anne", "Ana", "Anna 2", "Hanna", "アンナ"})
    @DisplayName("CAN75 who is called otherwise is not")
    void leavesOthers(String other) {
        begun(new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST))
                .when(new Join(other), BEN)
                .then(new PeopleEvent.ParticipantJoined(participant(BEN_ID, 2, other, null)));
    }

    @Test
    @DisplayName("CAN74 who is told apart stays so when the other leaves, or takes another name")
    void staysApart() {
        Participant second = participant(BEN_ID, 2, "Anna", 2);
        begun(
                        new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST),
                        new PeopleEvent.ParticipantJoined(second),
                        new PeopleEvent.ParticipantRemoved(ANNA_ID))
                .when(new Join("anna"), ANNA)
                .then(new PeopleEvent.ParticipantJoined(participant(ANNA_ID, 3, "anna", null)));
    }

    @Test
    @DisplayName("CAN74 nobody passes for who is told apart, or for who has no name")
    void passesForNobody() {
        Scenario two =
                begun(
                        new PeopleEvent.ParticipantJoined(participant(ANNA_ID, 1, "Anna", 2)),
                        new PeopleEvent.ParticipantJoined(participant(CARLA_ID, 2, null, null)));
        two.when(new Join("Anna (2)"), BEN)
                .then(new PeopleEvent.ParticipantJoined(participant(BEN_ID, 3, "Anna (2)", 2)));
        two.when(new Join("Participant 2"), BEN)
                .then(
                        new PeopleEvent.ParticipantJoined(
                                participant(BEN_ID, 3, "Participant 2", 2)));
    }

    @Test
    @DisplayName("CAN74 the third is told apart from both; who keeps the name keeps the place")
    void tellsThreeApart() {
        Scenario two =
                begun(
                        new PeopleEvent.ParticipantJoined(ANNA_AS_FIRST),
                        new PeopleEvent.ParticipantJoined(participant(BEN_ID, 2, "Anna", 2)));
        two.when(new Join("Anna"), Actor.unmarked(Role.PARTICIPANT, CARLA_ID))
                .then(new PeopleEvent.ParticipantJoined(participant(CARLA_ID, 3, "Anna", 3)));
        two.when(new Join("ANNA"), ANNA)
                .then(new PeopleEvent.ParticipantRenamed(participant(ANNA_ID, 1, "ANNA", null)));
    }

    private static Participant participant(
            ParticipantId id, int number, @Nullable String nickname, @Nullable Integer namesake) {
        return new Participant(id, number, nickname, namesake);
    }
}

package nl.sluitend.workshop.people;

import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.rules.ParticipantId;

/// What can have happened with who is in.
public sealed interface PeopleEvent extends Event {

    record ParticipantJoined(Participant participant) implements PeopleEvent {}

    record ParticipantRemoved(ParticipantId participant) implements PeopleEvent {}

    record ParticipantRenamed(Participant participant) implements PeopleEvent {}

    record ParticipantSigned(ParticipantId participant, Signing signing) implements PeopleEvent {}
}

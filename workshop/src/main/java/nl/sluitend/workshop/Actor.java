package nl.sluitend.workshop;

import org.jspecify.annotations.Nullable;

/// Who asks for something: in which role and, when they take part, as which participant.
public record Actor(Role role, @Nullable ParticipantId participant) {}

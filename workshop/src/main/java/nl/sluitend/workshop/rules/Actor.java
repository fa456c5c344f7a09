package nl.sluitend.workshop.rules;

import org.jspecify.annotations.Nullable;

/// Who asks for something: in which role, as which participant when they take part, and by which
/// marks they tell their own work.
public record Actor(Role role, @Nullable ParticipantId participant, Owner owner) {

    /// Somebody whose work is nobody's in particular.
    public static Actor unmarked(Role role, @Nullable ParticipantId participant) {
        return new Actor(role, participant, Owner.OF_NOTHING);
    }
}

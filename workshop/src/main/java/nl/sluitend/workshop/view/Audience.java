package nl.sluitend.workshop.view;

import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Owner;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Whom something is shown to. Who is connected is one audience for as long as the connection
/// lives.
public record Audience(Role role, Owner owner, @Nullable ParticipantId participant) {

    boolean is(ParticipantId one) {
        return one.equals(participant);
    }

    /// What is true of every device in a role, whoever made what.
    public static Audience anybody(Role role) {
        return new Audience(role, Owner.OF_NOTHING, null);
    }

    public static Audience of(Actor actor) {
        return new Audience(actor.role(), actor.owner(), actor.participant());
    }
}

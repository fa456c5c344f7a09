package nl.sluitend.workshop.people;

import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.rules.ForParticipants;
import nl.sluitend.workshop.rules.ParticipantId;
import org.jspecify.annotations.Nullable;

/// What has to do with who is in.
public sealed interface PeopleCommand extends Command {

    /// Gives the seat of a participant back. That they are out is for the door to see to.
    record RemoveParticipant(ParticipantId participant) implements PeopleCommand {}

    /// Comes in, or changes the name one came in with. Without a nickname: "deelnemer 7".
    record Join(@Text(value = Limit.NICKNAME, required = true) @Nullable String nickname)
            implements PeopleCommand, ForParticipants {}

    /// Agrees to what one's notes tell of their author from now on.
    record SignAs(Signing signing) implements PeopleCommand, ForParticipants {}
}

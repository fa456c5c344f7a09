package nl.sluitend.workshop.people;

import static nl.sluitend.workshop.rules.Decision.accepted;
import static nl.sluitend.workshop.rules.Decision.refused;
import static nl.sluitend.workshop.rules.Refusal.NOT_ALLOWED;
import static nl.sluitend.workshop.rules.Refusal.SIGNED_OTHERWISE;
import static nl.sluitend.workshop.rules.Refusal.TOO_MANY_PARTICIPANTS;

import java.util.ArrayList;
import java.util.List;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.RemoveParticipant;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRemoved;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRenamed;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.people.Signing.InCapacity;
import nl.sluitend.workshop.people.Signing.WithName;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.Decision;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Who came in, in order of arrival.
public record Attendance(List<Participant> participants) {

    public static final Attendance NOBODY = new Attendance(List.of());

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

    public Decision<PeopleEvent> decide(
            PeopleCommand command, Actor actor, Naming naming, Limits limits) {
        return switch (command) {
            case RemoveParticipant(var gone) -> accepted(new ParticipantRemoved(gone));
            case Join(var nickname) -> join(nickname, actor, limits);
            case SignAs(var signing) -> sign(signing, actor, naming);
        };
    }

    public Attendance evolve(PeopleEvent event) {
        return switch (event) {
            case ParticipantJoined(var participant) -> join(participant);
            case ParticipantRenamed(var participant) -> rename(participant);
            case ParticipantRemoved(var gone) -> without(gone);
            case ParticipantSigned(var id, var signing) -> signed(id, signing);
        };
    }

    private Decision<PeopleEvent> join(@Nullable String nickname, Actor actor, Limits limits) {
        ParticipantId id = actor.participant();
        if (id == null) {
            return refused(NOT_ALLOWED);
        }
        Participant known = find(id);
        if (known != null) {
            return accepted(new ParticipantRenamed(toldApart(known.called(nickname, null))));
        }
        return participants.size() >= most(actor.role(), limits)
                ? refused(TOO_MANY_PARTICIPANTS)
                : accepted(
                        new ParticipantJoined(
                                toldApart(new Participant(id, nextNumber(), nickname, null))));
    }

    private Participant toldApart(Participant newcomer) {
        return Likeness.toldApart(newcomer, without(newcomer.id()).participants());
    }

    /// Who has no seat yet is given one with it.
    private static Decision<PeopleEvent> sign(Signing signing, Actor actor, Naming naming) {
        ParticipantId id = actor.participant();
        if (id == null) {
            return refused(NOT_ALLOWED);
        }
        return fits(signing, naming)
                ? accepted(new ParticipantSigned(id, signing))
                : refused(SIGNED_OTHERWISE);
    }

    private static boolean fits(Signing signing, Naming naming) {
        return switch (naming) {
            case Naming.Anonymous() -> false;
            case Naming.ByRole(var capacities) ->
                    signing instanceof InCapacity(var capacity) && capacities.contains(capacity);
            case Naming.ByName() -> signing instanceof WithName;
        };
    }

    /// As what somebody signs, or null while they agreed to nothing.
    public @Nullable Signature signature(@Nullable ParticipantId id) {
        Participant participant = id == null ? null : find(id);
        return participant == null ? null : participant.signature();
    }

    /// Whether one of them signs like that.
    public boolean hasSigner(@Nullable Signature by) {
        return by != null && participants.stream().anyMatch(each -> by.equals(each.signature()));
    }

    /// What people agreed to goes for the naming that they were shown.
    public Attendance unsigned() {
        return signedOnlyBy(null);
    }

    /// As one of them sees it: a capacity stands on notes, and not beside a name.
    public Attendance signedOnlyBy(@Nullable ParticipantId one) {
        return new Attendance(
                participants.stream()
                        .map(each -> each.id().equals(one) ? each : each.signing(null))
                        .toList());
    }

    private Attendance signed(ParticipantId id, Signing signing) {
        Participant known = find(id);
        return known == null ? this : rename(known.signing(signing));
    }

    private static int most(Role role, Limits limits) {
        int all = limits.of(Limit.PARTICIPANTS);
        return switch (role) {
            case FACILITATOR -> all;
            case PARTICIPANT, WALL -> all - limits.of(Limit.PARTICIPANTS_RESERVED);
        };
    }

    /// Unlike any that is in: who was removed may leave a gap.
    private int nextNumber() {
        return participants.isEmpty() ? 1 : participants.getLast().number() + 1;
    }

    private Attendance without(ParticipantId gone) {
        return new Attendance(
                participants.stream()
                        .filter(participant -> !participant.id().equals(gone))
                        .toList());
    }

    private Attendance join(Participant participant) {
        List<Participant> more = new ArrayList<>(participants);
        more.add(participant);
        return new Attendance(more);
    }

    private Attendance rename(Participant renamed) {
        return new Attendance(
                participants.stream()
                        .map(other -> other.id().equals(renamed.id()) ? renamed : other)
                        .toList());
    }
}

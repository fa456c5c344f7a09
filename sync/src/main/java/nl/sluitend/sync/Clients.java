package nl.sluitend.sync;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.BeingWritten;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.Presence;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.View;
import org.jspecify.annotations.Nullable;

/// Who is connected to a room, and how they are told something. Only who has said hello hears what
/// is told to all.
final class Clients<F> {

    private final Wire<F> wire;
    private final Limits limits;
    private final Set<Client<F>> connected = new LinkedHashSet<>();
    private Presence presence = new Presence(List.of(), false);
    private boolean isWritingTold;

    Clients(Wire<F> wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
    }

    boolean isEmpty() {
        return connected.isEmpty();
    }

    /// One too many is sent away. The facilitator comes in also when others have taken the rest.
    void add(Client<F> client) {
        if (connected.size() < most(client.actor().role())) {
            connected.add(client);
        } else {
            client.close(CloseReason.ROOM_FULL);
        }
    }

    private int most(Role role) {
        int all = limits.of(Limit.CONNECTIONS);
        return switch (role) {
            case FACILITATOR -> all;
            case PARTICIPANT, WALL -> all - limits.of(Limit.CONNECTIONS_RESERVED);
        };
    }

    void remove(Client<F> client) {
        connected.remove(client);
        refreshPresence();
    }

    void closeAll(CloseReason reason) {
        connected.forEach(client -> client.close(reason));
    }

    void tell(Client<F> client, ServerMessage message) {
        client.send(wire.encode(message));
    }

    void tellAll(ServerMessage message) {
        F frame = wire.encode(message);
        for (Client<F> client : connected) {
            if (client.isGreeted()) {
                client.send(frame);
            }
        }
    }

    /// Events, to each as far as they may see them.
    void tellAll(Broadcast<F> broadcast) {
        for (Client<F> client : connected) {
            if (client.isGreeted()) {
                client.send(broadcast.frameFor(client.actor()));
            }
        }
    }

    /// Figures, to each those of their role. What several roles have alike is encoded once.
    void tellFigures(Map<Role, List<Figures>> figures) {
        IdentityHashMap<Figures, F> frames = new IdentityHashMap<>();
        for (Client<F> client : connected) {
            if (client.isGreeted()) {
                figures.getOrDefault(client.actor().role(), List.of())
                        .forEach(each -> client.send(frames.computeIfAbsent(each, wire::encode)));
            }
        }
    }

    Presence presence() {
        return presence;
    }

    /// Tells everybody who is here, when that has changed.
    void refreshPresence() {
        Presence now = new Presence(participants(), hasFacilitator());
        if (!now.equals(presence)) {
            presence = now;
            tellAll(now);
        }
    }

    /// Tells each device on which notes others write now, of those it sees, when that is news to
    /// it. This follows every event, and most of the time nobody writes.
    void refreshWriting(@Nullable Workshop workshop) {
        List<Client<F>> writers =
                connected.stream().filter(client -> client.writing() != null).toList();
        if (workshop == null || (writers.isEmpty() && !isWritingTold)) {
            return;
        }
        isWritingTold = !writers.isEmpty();
        Map<Role, List<Client<F>>> shown = new EnumMap<>(Role.class);
        for (Client<F> client : connected) {
            Role role = client.actor().role();
            List<NoteId> notes =
                    ofOthers(
                            client,
                            shown.computeIfAbsent(role, _ -> shownTo(role, writers, workshop)));
            if (client.isGreeted() && client.isNews(notes)) {
                tell(client, new BeingWritten(notes));
            }
        }
    }

    /// The writers whose notes a role sees, looked up once for all who have it.
    private static <F> List<Client<F>> shownTo(
            Role role, List<Client<F>> writers, Workshop workshop) {
        return writers.stream()
                .filter(writer ->
                        View.tellsWritingOn(requireNonNull(writer.writing()), workshop, role))
                .toList();
    }

    /// By the ids, which are drawn: the order of devices is that in which people are listed.
    private static <F> List<NoteId> ofOthers(Client<F> client, List<Client<F>> writers) {
        return writers.stream()
                .filter(other -> other != client)
                .map(Client::writing)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(NoteId::value))
                .toList();
    }

    /// Tells each device how ready the group is, as it sees that, when that is news to it.
    void tellReadiness(Function<Actor, Readiness> seen) {
        Map<Readiness, F> frames = new HashMap<>();
        for (Client<F> client : connected) {
            Readiness readiness = seen.apply(client.actor());
            if (client.isGreeted() && client.isNews(readiness)) {
                client.send(frames.computeIfAbsent(readiness, wire::encode));
            }
        }
    }

    private List<ParticipantId> participants() {
        return present(Role.PARTICIPANT)
                .map(Actor::participant)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean hasFacilitator() {
        return present(Role.FACILITATOR).findAny().isPresent();
    }

    Stream<Actor> present(Role role) {
        return connected.stream()
                .filter(Client::isGreeted)
                .map(Client::actor)
                .filter(actor -> actor.role() == role);
    }
}

package nl.sluitend.server;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.json.Json;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.allowed.Allowed;
import nl.sluitend.workshop.allowed.Allowed.Case;
import nl.sluitend.workshop.allowed.Situation;
import nl.sluitend.workshop.allowed.Whose;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.StartWorkshop;
import nl.sluitend.workshop.session.StepId;
import org.jspecify.annotations.Nullable;

/// A workshop with somebody in each role and one participant more, in which cases are tried out.
/// What one asks after another is answered in that order, so that nobody waits in between.
final class AllowedRoom implements AutoCloseable {

    private final Situation situation;
    private final Map<Role, Conversation> lines = new ConcurrentHashMap<>();
    private final Conversation another;
    private final Map<OpId, CompletableFuture<Optional<Refusal>>> answers =
            new ConcurrentHashMap<>();
    private final List<CompletableFuture<Optional<Refusal>>> underWay = new ArrayList<>();
    private int operations;
    private @Nullable StepId at;

    AllowedRoom(House house, Situation situation, CreateWorkshop creation) {
        this.situation = situation;
        WorkshopFile file =
                new WorkshopFile(
                        WorkshopFile.FORMAT,
                        WorkshopFile.VERSION,
                        creation.preparation(),
                        creation.canvases());
        Device facilitator = house.device();
        House.Meeting meeting =
                new House.Meeting(
                        house,
                        facilitator,
                        facilitator
                                .post("/api/v1/workshops", Json.mapper().writeValueAsString(file))
                                .expect(201)
                                .json());
        Device wall = house.device();
        wall.post(meeting.path("/sessions"), "{\"secret\":\"" + meeting.secret("wallLink") + "\"}")
                .expect(200);
        lines.put(Role.FACILITATOR, line(meeting, facilitator, Role.FACILITATOR));
        lines.put(Role.PARTICIPANT, line(meeting, meeting.participant(), Role.PARTICIPANT));
        lines.put(Role.WALL, line(meeting, wall, Role.WALL));
        this.another = line(meeting, meeting.participant(), Role.PARTICIPANT);
        happens(of(Role.PARTICIPANT), new Join(null));
        happens(another, new Join(null));
        settle();
    }

    private Conversation line(House.Meeting meeting, Device device, Role role) {
        return meeting.live(device, role, new Conversation((_, message) -> hear(message))).hello(0);
    }

    private void hear(ServerMessage message) {
        switch (message) {
            case Refused(var opId, var refusal) -> answer(opId, Optional.of(refusal));
            case Events(var events) ->
                    events.forEach(event -> answer(Conversation.opIdOf(event), Optional.empty()));
            default -> {}
        }
    }

    private void answer(@Nullable OpId opId, Optional<Refusal> answer) {
        CompletableFuture<Optional<Refusal>> asked = opId == null ? null : answers.get(opId);
        if (asked != null) {
            asked.complete(answer);
        }
    }

    private Conversation of(Role role) {
        return requireNonNull(lines.get(role));
    }

    private CompletableFuture<Optional<Refusal>> ask(Conversation line, Command command) {
        OpId opId = new OpId("operation-" + ++operations);
        CompletableFuture<Optional<Refusal>> answer = new CompletableFuture<>();
        answers.put(opId, answer);
        line.submit(opId.value(), command);
        return answer;
    }

    CompletableFuture<Optional<Refusal>> ask(Case each, NoteId note) {
        return ask(of(each.role()), each.act().asking().of(note, each.step()));
    }

    /// Groundwork, which is never refused.
    private void happens(Conversation line, Command command) {
        underWay.add(ask(line, command));
    }

    private void settle() {
        for (CompletableFuture<Optional<Refusal>> each : underWay) {
            Optional<Refusal> refusal = Conversation.within(each);
            if (refusal.isPresent()) {
                throw new AssertionError("Refused: " + refusal.get());
            }
        }
        underWay.clear();
    }

    /// Writes the notes that the cases are about: first those that all see, then the hidden ones.
    void write(Map<Case, NoteId> notes) {
        notes.forEach((each, note) -> write(each, note, false));
        settle();
        if (situation.isLed()) {
            go(Allowed.HIDING);
            notes.forEach((each, note) -> write(each, note, true));
            settle();
        }
        notes.forEach((each, note) -> {
            if (each.act().isOfShelf()) {
                happens(of(Role.FACILITATOR), new ShelveNote(note));
            }
        });
        settle();
    }

    private void write(Case each, NoteId note, boolean hidden) {
        Whose whose = each.whose();
        if (whose != null && whose != Whose.NOBODYS && whose.isHidden() == hidden) {
            add(whose.isOwn() ? of(each.role()) : another, note, each.act().block());
        }
    }

    private void add(Conversation line, NoteId note, Block block) {
        happens(line, new AddNote(CanvasId.MAIN, note, block, "Bus"));
    }

    /// Somebody else writes what is hidden, where anything can be.
    void hideSomething() {
        if (situation.isLed()) {
            go(Allowed.HIDING);
            add(another, new NoteId("another-note"), Block.VALUE);
            settle();
        }
    }

    /// Takes the group to where a case plays.
    void place(@Nullable StepId step) {
        switch (situation) {
            case LOBBY -> {}
            case UNLED -> {
                happens(of(Role.FACILITATOR), new StartWorkshop());
                at = null;
            }
            case WRITING, DISCUSSING, VOTING -> go(requireNonNull(step));
            case STILL -> {
                go(requireNonNull(step));
                happens(of(Role.FACILITATOR), new SetDoing(step, Doing.STILL));
            }
        }
        settle();
    }

    private void go(StepId step) {
        happens(of(Role.FACILITATOR), new GoToStep(at, step));
        at = step;
        settle();
    }

    @Override
    public void close() {
        lines.values().forEach(Conversation::leave);
        another.leave();
    }
}

package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.server.Attendee.Answer;
import nl.sluitend.server.ExpectedHour.Person;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.Stage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A group at work with the real server, which can be killed, and beside it what must be so. They
/// ask in rounds: all at once, in whatever order that arrives. When all is answered, the order is
/// known, and the answers are held against what is expected in that order.
final class SimulatedHour {

    /// They come in first.
    static final int FACILITATORS = 2;

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Path data;
    private final String workshop;
    private final Device organiser;
    private final JsonNode begun;
    private final List<Attendee> cast = new ArrayList<>();
    private final NavigableMap<Long, OpId> history = new TreeMap<>();
    private final Sightings sightings = new Sightings();
    private final Map<String, Integer> counts = new TreeMap<>();
    private OwnProcess server;
    private ExpectedHour now;
    private long seq = 1;
    private int asked;
    private int entered;
    private final String address;

    SimulatedHour(Path data, Script script) {
        this.data = data;
        this.server = start(0);
        this.address = address();
        this.organiser = new Device(address);
        this.begun =
                organiser.post("/api/v1/workshops", "{\"language\":\"nl\"}").expect(201).json();
        this.workshop = "/api/v1/workshops/" + begun.get("id").asString();
        this.now = ExpectedHour.of(script);
    }

    String id() {
        return begun.get("id").asString();
    }

    ExpectedHour now() {
        return now;
    }

    List<Attendee> cast() {
        return List.copyOf(cast);
    }

    Stream<Attendee> awake() {
        return cast.stream().filter(Attendee::isAwake);
    }

    Stream<Attendee> participants() {
        return awake().filter(each -> each.person.role() == Role.PARTICIPANT);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    Sightings sightings() {
        return sightings;
    }

    /// What happened and who asked for it, by the number of the event.
    NavigableMap<Long, OpId> history() {
        return history;
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// Somebody comes in, with a clock that is right, or a quarter of an hour off either way.
    Attendee enter(Role role) {
        int number = entered++;
        Device device = role == Role.FACILITATOR && number == 0 ? organiser : admitted(role);
        Duration astray = QUARTER.multipliedBy(number % 3 - 1L);
        Attendee attendee = new Attendee(new Person(number, role), device, workshop, astray, seq);
        cast.add(attendee);
        attendee.connect();
        attendee.measure();
        return attendee;
    }

    private Device admitted(Role role) {
        String body =
                switch (role) {
                    case PARTICIPANT -> "{\"code\":\"" + organiser.codeOf(id()) + "\"}";
                    case FACILITATOR -> secret("facilitatorLink");
                    case WALL -> secret("wallLink");
                };
        Device device = new Device(address);
        device.post(workshop + "/sessions", body).expect(200);
        return device;
    }

    private String secret(String link) {
        return "{\"secret\":\"" + begun.get(link).asString().split("#", 2)[1] + "\"}";
    }

    Device.Received get(Attendee who, String what) {
        String role = who.person.role().name().toLowerCase(Locale.ROOT);
        Device.Received told = who.device.get(workshop + what + "?as=" + role).expect(200);
        who.reads(told.response().body());
        return told;
    }

    Submit ask(Attendee by, Command command) {
        Submit submit = new Submit(new OpId("asked-%06d".formatted(++asked)), command);
        by.ask(submit);
        return submit;
    }

    /// Puts somebody out, whose notes stay. The house frees the seat.
    void putOut(Attendee attendee) {
        String participant =
                attendee.device
                        .get(workshop + "/session?as=participant")
                        .json()
                        .get("participant")
                        .asString();
        organiser
                .post(
                        workshop + "/removals?as=facilitator",
                        "{\"participant\":\"" + participant + "\"}")
                .expect(200);
        assertThat(attendee.ending()).isEqualTo("4006 ACCESS_ENDED");
        attendee.device.get(workshop + "/session?as=participant").expectProblem(401, "NO_SESSION");
        cast.remove(attendee);
        sightings.assertAllowed(attendee);
        seq++;
        awake().forEach(each -> each.awaitEvent(seq));
        count("put out");
    }

    /// In the middle of whatever it is doing. It comes back where it was, and so does everybody who
    /// was there.
    void kill() {
        List<Attendee> there = awake().toList();
        server.kill();
        there.forEach(Attendee::disconnect);
        server = start(port());
        address();
        there.forEach(Attendee::connect);
        count("kills");
    }

    private int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    void stop() {
        server.askToStop();
        server.exitCode();
    }

    void abandon() {
        server.kill();
    }

    private OwnProcess start(int port) {
        return OwnProcess.start(
                data.resolve("stderr.log"),
                "serve",
                "--host=127.0.0.1",
                "--port=" + port,
                "--data=" + data.resolve("data"));
    }

    private String address() {
        String said = server.lineAfter("Startpagina:");
        return said.endsWith("/") ? said.substring(0, said.length() - 1) : said;
    }

    /// What somebody asked, and what came of it.
    private record Outcome(Attendee by, Answer answer) {
        Command command() {
            return answer.asked().command();
        }
    }

    /// Waits until all that was asked is answered and has come to everybody, and holds it against
    /// what is expected.
    void settle() {
        awake().forEach(Attendee::awaitAnswers);
        List<Outcome> outcomes =
                cast.stream()
                        .flatMap(by -> by.takeAnswers().stream().map(each -> new Outcome(by, each)))
                        .toList();
        List<ExpectedHour> passed = new ArrayList<>(List.of(now));
        outcomes.stream()
                .filter(each -> each.answer().refusal() == null)
                .sorted(Comparator.comparingLong(each -> each.answer().seq()))
                .forEach(each -> passed.add(happened(each)));
        outcomes.stream()
                .filter(each -> each.answer().refusal() != null)
                .forEach(each -> refused(each, passed));
        awake().forEach(each -> each.awaitEvent(seq));
        awake().forEach(this::assertSees);
    }

    private ExpectedHour happened(Outcome outcome) {
        Person who = outcome.by().person;
        assertThat(outcome.answer().seq()).as("%s", outcome).isEqualTo(++seq);
        assertThat(now.refusal(outcome.command(), who)).as("%s", outcome).isNull();
        history.put(seq, outcome.answer().asked().opId());
        now = now.after(outcome.command(), who);
        sightings.follow(seq, now);
        count("took " + outcome.command().getClass().getSimpleName());
        return now;
    }

    /// It was refused in one of the states that passed, for what was so then.
    private void refused(Outcome outcome, List<ExpectedHour> passed) {
        Refusal refusal = requireNonNull(outcome.answer().refusal());
        Person who = outcome.by().person;
        assertThat(passed.stream().map(state -> state.refusal(outcome.command(), who)))
                .as("%s", outcome)
                .contains(refusal);
        count("refused " + refusal);
        if (refusal == Refusal.NOT_NOW) {
            String text = textOf(outcome.command());
            if (text != null) {
                outcome.by().keepDraft(text);
            }
        }
    }

    private static @Nullable String textOf(Command command) {
        return switch (command) {
            case NoteCommand.AddNote add -> add.text();
            case NoteCommand.EditNote edit -> edit.text();
            case Command _ -> null;
        };
    }

    private void assertSees(Attendee attendee) {
        assertThat(attendee.faults()).as("%s", attendee.person).isEmpty();
        SeenHour seen = SeenHour.of(attendee);
        seen.assertIs(now);
        seen.assertInTheOrderOf(SeenHour.of(cast.getFirst()));
        if (attendee.view().hour().stage() instanceof Stage.Led led
                && led.countdown() instanceof Countdown.Counting(var until)) {
            attendee.assertLeft(until, Instant.now());
        }
    }
}

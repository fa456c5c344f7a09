package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import nl.sluitend.json.Json;
import nl.sluitend.server.ExpectedHour.Person;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ClientMessage.Submit;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.view.ViewEvolution;
import nl.sluitend.workshop.view.ViewedEvent;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Somebody in a led hour with a page: it keeps what it asked until that is answered, comes back
/// where it was, and reckons the time on the server from a clock that may be wrong. All that it is
/// told is written down.
final class Attendee {

    private static final JsonMapper JSON = Json.mapper();
    private static final int SAMPLES = 2;

    /// What came, and up to which event this device knew the history then.
    record Heard(long seq, boolean isOfRole, String text) {}

    /// `seq` is where it came in the history; it is 0 for what was refused.
    record Answer(Submit asked, long seq, @Nullable Refusal refusal) {}

    final Person person;
    final Device device;
    final Duration astray;

    /// The last event of before this device was let in.
    final long admittedAfter;

    private final String path;
    private final Map<OpId, Submit> unanswered = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private @Nullable Conversation line;
    private @Nullable WorkshopView view;
    private long seq;
    private boolean isCaughtUp;
    private Instant asked = Instant.EPOCH;
    private @Nullable Sample best;
    private int samples;

    /// How far the clock of this device is off, by one sign of life, and how long that was on its
    /// way.
    private record Sample(Duration behind, Duration onItsWay) {}

    /// Its clock is `astray` by so much.
    Attendee(Person person, Device device, String workshop, Duration astray, long admittedAfter) {
        this.person = person;
        this.device = device;
        this.astray = astray;
        this.admittedAfter = admittedAfter;
        String role = person.role().name().toLowerCase(Locale.ROOT);
        this.path = "%s/live?as=%s".formatted(workshop, role);
    }

    /// Comes in, or comes back where it was, and says once more what was not answered.
    void connect() {
        Conversation opened = new Conversation(this::hear);
        synchronized (this) {
            line = opened;
            isCaughtUp = false;
        }
        device.live(path, opened).hello(seq());
        await("what it missed", () -> isCaughtUp);
        List<Submit> left = unanswered();
        left.forEach(submit -> tell(opened, submit));
    }

    /// A page that is loaded anew knows nothing but what it has to say.
    synchronized void forget() {
        view = null;
        seq = 0;
    }

    /// The connection is lost, without a word.
    synchronized void disconnect() {
        if (line != null) {
            line.socket().abort();
        }
        line = null;
    }

    synchronized boolean isAwake() {
        return line != null;
    }

    /// The code and the reason with which the server ended it.
    String ending() {
        return requireNonNull(line).ending();
    }

    /// While there is no connection it is kept until there is.
    void ask(Submit submit) {
        Conversation now;
        synchronized (this) {
            unanswered.put(submit.opId(), submit);
            now = line;
        }
        if (now != null) {
            tell(now, submit);
        }
    }

    void say(ClientMessage message) {
        tell(requireNonNull(line), message);
    }

    /// To a server that was killed in the meantime it is said when that is back.
    private static void tell(Conversation line, ClientMessage message) {
        try {
            line.say(message);
        } catch (CompletionException killed) {
            line.socket().abort();
        }
    }

    void awaitAnswers() {
        await("answers to " + unanswered().size(), unanswered::isEmpty);
    }

    void awaitEvent(long wanted) {
        await("event " + wanted, () -> seq >= wanted);
    }

    /// Measures how far its clock is off, as often as `SAMPLES`; the shortest way counts.
    void measure() {
        synchronized (this) {
            best = null;
            samples = 0;
        }
        for (int i = 1; i <= SAMPLES; i++) {
            int wanted = i;
            synchronized (this) {
                asked = now(Instant.now());
            }
            say(new Ping());
            await("a sign of life", () -> samples == wanted);
        }
    }

    /// What its clock says at a moment.
    private Instant now(Instant at) {
        return at.plus(astray);
    }

    /// What it is told over HTTP is of its role, as figures are.
    synchronized void reads(String body) {
        heard.add(new Heard(seq, true, body));
    }

    /// What it reckons is left until the server's `until`, at a moment, and how far it may be off.
    synchronized void assertLeft(Instant until, Instant at) {
        Sample measured = requireNonNull(best);
        Duration left = Duration.between(now(at).plus(measured.behind()), until);
        Duration off = left.minus(Duration.between(at, until)).abs();
        assertThat(off)
                .as("%s, by a clock that is %s astray", person, astray)
                .isLessThanOrEqualTo(measured.onItsWay().dividedBy(2).plusMillis(1));
    }

    synchronized long seq() {
        return seq;
    }

    synchronized WorkshopView view() {
        return requireNonNull(view);
    }

    synchronized List<Submit> unanswered() {
        return List.copyOf(unanswered.values());
    }

    synchronized List<Answer> takeAnswers() {
        List<Answer> taken = List.copyOf(answers);
        answers.clear();
        return taken;
    }

    synchronized List<Heard> heard() {
        return List.copyOf(heard);
    }

    /// Texts that came when their step did not take them any more.
    synchronized List<String> drafts() {
        return List.copyOf(drafts);
    }

    synchronized void keepDraft(String text) {
        drafts.add(text);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    private synchronized void hear(Conversation from, ServerMessage message) {
        if (from != line) {
            return;
        }
        switch (message) {
            case ServerMessage.Events(var events) -> {
                events.forEach(this::follow);
                isCaughtUp = true;
            }
            case ServerMessage.Snapshot(var at, var workshop) -> {
                seq = at;
                view = workshop;
                isCaughtUp = true;
                heard.add(new Heard(seq, false, from.said()));
            }
            case ServerMessage.Settled(var opId, var at) -> answer(opId, at, null);
            case ServerMessage.Refused(var opId, var refusal) -> answer(opId, 0, refusal);
            case ServerMessage.Pong(var at) -> sample(at);
            case ServerMessage.Unreadable unreadable -> faults.add(unreadable.toString());
            case ServerMessage.Figures figures ->
                    heard.add(new Heard(figures.seq(), true, from.said()));
            case ServerMessage _ -> heard.add(new Heard(seq, false, from.said()));
        }
        notifyAll();
    }

    /// Each is told once, and none is left out.
    private void follow(ViewedEvent event) {
        if (event.seq() != seq + 1) {
            faults.add("heard %d after %d".formatted(event.seq(), seq));
        }
        seq = event.seq();
        view = ViewEvolution.evolve(view, event);
        heard.add(new Heard(seq, false, JSON.writeValueAsString(event)));
        OpId opId = Conversation.opIdOf(event);
        if (opId != null) {
            answer(opId, seq, null);
        }
    }

    /// What is answered twice, because it was sent twice, was answered.
    private void answer(OpId opId, long at, @Nullable Refusal refusal) {
        Submit submit = unanswered.remove(opId);
        if (submit != null) {
            answers.add(new Answer(submit, at, refusal));
        }
    }

    private void sample(Instant server) {
        Duration onItsWay = Duration.between(asked, now(Instant.now()));
        Instant halfway = asked.plus(onItsWay.dividedBy(2));
        samples++;
        if (best == null || onItsWay.compareTo(best.onItsWay()) < 0) {
            best = new Sample(Duration.between(halfway, server), onItsWay);
        }
    }

    private synchronized void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + Conversation.PATIENCE.toNanos();
        try {
            while (!there.getAsBoolean()) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                assertThat(left).as("%s waits for %s, %s", person, what, faults).isPositive();
                wait(left);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

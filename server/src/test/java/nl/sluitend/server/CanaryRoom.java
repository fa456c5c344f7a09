package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.Losses;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Figures;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.StepId;

/// A group at a step in which writing is hidden: the facilitator and an author write words that
/// another participant, the wall, and somebody who is not in must not come across.
final class CanaryRoom implements AutoCloseable {

    static final StepId STEP = new StepId("block-VALUE");

    /// What the other participant wrote, and everybody sees.
    static final NoteId SEEN = new NoteId("note-that-all-see");

    /// The code of a task field is too short for a word, and who asks here asks fast.
    private static final Limits LIMITS =
            Limits.STANDARD.with(Limit.TASK_FIELD, 40).with(Limit.OPERATIONS_AT_ONCE, 1_000);

    /// Of how many hidden notes each figure is asked.
    private static final int ASKED = 3;

    private static final Duration DAY = Duration.ofDays(1);

    private final MovableClock clock = new MovableClock();
    private final Path data;
    private final int metricsPort = freePort();
    private final Canaries canaries;
    private final House.Meeting begun;
    private final Device author;
    private final Device other;
    private final Device wall;
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Set<String> never = new LinkedHashSet<>();
    private final List<NoteId> notes = new ArrayList<>();
    private final Map<NoteId, Set<String>> written = new HashMap<>();
    private final List<Conversation> outside = new ArrayList<>();
    private House house;
    private Conversation leading;
    private Conversation writing;
    private int operations;
    private int doors;

    CanaryRoom(Path data, long seed) {
        this.data = data;
        this.canaries = new Canaries(seed);
        this.house = house();
        this.begun = house.meeting();
        this.author = begun.participant();
        this.other = begun.participant();
        this.wall = doors().wall();
        this.leading = begun.live(begun.facilitator(), Role.FACILITATOR).hello(0);
        this.writing = begun.live(author, Role.PARTICIPANT).hello(0);
        openly(writing, new Join("Anna"));
        Conversation listening = overhear(other, Role.PARTICIPANT, 0);
        openly(listening, new Join("Bert"));
        overhear(wall, Role.WALL, 0);
        openly(listening, new AddNote(CanvasId.MAIN, SEEN, Block.VALUE, "Wat iedereen ziet"));
        openly(leading, new GoToStep(null, STEP));
    }

    private House house() {
        Settings settings =
                new Settings(
                        "127.0.0.1",
                        0,
                        data,
                        Losses.REFUSED,
                        null,
                        false,
                        null,
                        metricsPort,
                        House.OPEN);
        return House.open(settings, LIMITS, Pace.STANDARD, clock);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    House.Meeting meeting() {
        return new House.Meeting(
                house, house.device().withCookiesOf(begun.facilitator()), begun.begun());
    }

    Device author() {
        return house.device().withCookiesOf(author);
    }

    Device other() {
        return house.device().withCookiesOf(other);
    }

    Conversation leading() {
        return leading;
    }

    Conversation writing() {
        return writing;
    }

    List<NoteId> notes() {
        return notes;
    }

    Canaries canaries() {
        return canaries;
    }

    /// The wall's own device.
    Device wall() {
        return house.device().withCookiesOf(wall);
    }

    Doors doors() {
        Set<String> asked =
                notes.stream().limit(ASKED).map(NoteId::value).collect(Collectors.toSet());
        return new Doors(house, meeting(), asked);
    }

    /// A word that is hidden until it is shown.
    String word(String meaning) {
        String word = canaries.word(meaning);
        hidden.add(word);
        return word;
    }

    NoteId note(String meaning) {
        NoteId note = new NoteId(word(meaning));
        notes.add(note);
        return note;
    }

    /// Facets of every kind and form, full of words.
    List<Facet> facets() {
        return new CanaryFacets(canaries).all();
    }

    /// One by the author for each facet, and one by the facilitator, on a day that is over when it
    /// returns.
    void write() {
        clock.move(DAY);
        never.add(canaries.watch(today().toString(), "the day of writing"));
        for (Facet facet : facets()) {
            hide(writing, facet);
        }
        hide(leading, facets().getFirst());
        clock.move(DAY);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    NoteId hide(Conversation line, Facet facet) {
        return hide(line, facet, word("text"));
    }

    NoteId hide(Conversation line, Facet facet, String text) {
        NoteId note = note("id");
        Set<String> words = new TreeSet<>(wordsOf(facet));
        words.addAll(List.of(note.value(), text));
        hidden.addAll(words);
        written.put(note, words);
        hiddenly(line, new AddNote(CanvasId.MAIN, note, Block.REVENUE, text));
        hiddenly(line, new SetFacet(note, facet));
        return note;
    }

    /// By an operation that others must not be told of.
    void hiddenly(Conversation line, Command command) {
        String opId = canaries.word("operation");
        never.add(opId);
        tell(line, opId, command);
    }

    void openly(Conversation line, Command command) {
        tell(line, "operation-" + ++operations, command);
    }

    private static void tell(Conversation line, String opId, Command command) {
        line.submit(opId, command)
                .expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
    }

    /// From now on these are never to be heard of by others, shown or not.
    void forget(Stream<String> words) {
        words.forEach(never::add);
    }

    /// From now on everybody may know what is not forgotten.
    void show() {
        hidden.clear();
    }

    /// From now on everybody may know of this note.
    Set<String> show(NoteId note) {
        Set<String> shown = written.getOrDefault(note, Set.of());
        hidden.removeAll(shown);
        return shown;
    }

    /// All that is hidden and not forgotten.
    Set<String> hidden() {
        Set<String> alive = new LinkedHashSet<>(hidden);
        alive.removeAll(never);
        return alive;
    }

    /// The words of a facet that is there.
    Set<String> wordsOf(Facet facet) {
        return canaries.in(facet.toString());
    }

    /// A line of somebody who must not hear a word.
    Conversation overhear(Device device, Role role, long since) {
        Conversation line = meeting().live(device, role, new Conversation().keeping());
        line.hello(since).expect(Welcome.class);
        outside.add(line);
        return line;
    }

    /// When the figures of outsiders are of as many hidden amounts.
    void awaitFigures(int withheld) {
        outside.stream()
                .filter(Conversation::isOpen)
                .limit(2)
                .forEach(line ->
                        line.expect(Figures.class, told -> told.withheldAmounts() == withheld));
    }

    void closeTheHouse() {
        house.close();
    }

    void reopenTheHouse() {
        house = house();
        leading = meeting().live(meeting().facilitator(), Role.FACILITATOR).hello(0);
        writing = meeting().live(author(), Role.PARTICIPANT).hello(0);
        writing.expect(Welcome.class);
        leading.expect(Welcome.class);
    }

    /// Looks behind every door that is open to who is there and to who comes back or in now.
    void nobodyElseKnows() {
        Doors all = doors();
        List<Doors.Heard> heard = new ArrayList<>(all.beside(metricsPort));
        heard.addAll(all.visit(null, house.device()));
        isQuietTo(other(), Role.PARTICIPANT);
        isQuietTo(wall(), Role.WALL);
        comeBack(other(), Role.PARTICIPANT);
        comeBack(meeting().participant(), Role.PARTICIPANT);
        comeBack(wall(), Role.WALL);
        heard.forEach(each -> isQuiet(each.door(), each.bytes(), each.asked()));
        framesAreQuiet();
        doors += heard.size() + outside.size();
    }

    /// Behind every door that is open to one device in a role.
    void isQuietTo(Device device, Role role) {
        List<Doors.Heard> heard = doors().visit(role, device);
        heard.forEach(each -> isQuiet(each.door(), each.bytes(), each.asked()));
        doors += heard.size();
    }

    private void comeBack(Device device, Role role) {
        for (long since : List.of(0L, 5L, 20L, 1_000L)) {
            Conversation line = overhear(device, role, since);
            line.say(new Ping()).expect(Pong.class);
            line.leave();
        }
    }

    void framesAreQuiet() {
        outside.stream()
                .filter(Conversation::isOpen)
                .forEach(line -> line.say(new Ping()).expect(Pong.class));
        outside.forEach(line -> isQuiet("frames", line.frames().getBytes(UTF_8), ""));
    }

    /// What the asker said themselves is no news to them.
    void isQuiet(String door, byte[] told, String asked) {
        Set<String> found = canaries.in(told);
        found.removeIf(word -> asked.contains(word) || !isSecret(word));
        assertThat(found.stream().map(canaries::meaning)).as(door).isEmpty();
    }

    private boolean isSecret(String word) {
        return hidden.contains(word) || never.contains(word);
    }

    /// All that one device is told, of which the search must find the words.
    Set<String> known(Device device, Role role) {
        Conversation line = meeting().live(device, role, new Conversation().keeping()).hello(0);
        line.say(new Ping()).expect(Pong.class);
        line.leave();
        Set<String> known = new TreeSet<>(canaries.in(line.frames()));
        known.addAll(canaries.in(device.get(file(role)).expect(200).response().body()));
        return known;
    }

    String file(Role role) {
        return meeting().path("/file?as=" + role.name().toLowerCase(Locale.ROOT));
    }

    /// What the money comes to in words, for somebody who must not know of what is hidden.
    String paragraph(Role role) {
        return (role == Role.WALL ? wall() : other())
                .get(meeting().path("/paragraph?as=" + role.name().toLowerCase(Locale.ROOT)))
                .expect(200)
                .json()
                .get("paragraph")
                .toString();
    }

    String account() {
        return "%,d doors, %,d bytes, %d words"
                .formatted(doors, canaries.searched(), canaries.words());
    }

    @Override
    public void close() {
        house.close();
    }
}

package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.SeenFacet;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Doing;
import nl.sluitend.workshop.session.SessionCommand.Choosing.EveryNote;
import nl.sluitend.workshop.session.SessionCommand.Choosing.OneNote;
import nl.sluitend.workshop.session.SessionCommand.GoToStep;
import nl.sluitend.workshop.session.SessionCommand.SetDoing;
import nl.sluitend.workshop.session.SessionCommand.ShowNotes;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Whether anybody comes across what is hidden from them: a word of its own stands in every field
/// of hidden notes, and every byte of every door is searched for it.
@Tag("slow")
class CanaryTest {

    private static final StepId ELSEWHERE = new StepId("block-COSTS");
    private static final NoteId NOWHERE = new NoteId("note-that-nobody-wrote");
    private static final NoteMoney ONE_EURO =
            NoteMoney.of(Amount.Fixed.of(Money.of(1)), Structural.ALWAYS);

    @TempDir private Path data;
    private final long seed = Simulation.seed();
    private CanaryRoom room;

    @BeforeEach
    void open() {
        room = new CanaryRoom(data, seed);
    }

    @AfterEach
    void close() {
        System.out.printf("Canaries: %s, -Dseed=%d%n", room.account(), seed);
        room.close();
    }

    @Test
    @DisplayName("HOU55 what is looked for is found in any form that it may travel in")
    void theSearchFinds() {
        Canaries canaries = new Canaries(seed);
        String word = canaries.word("word");
        BigDecimal amount = canaries.amount("amount");
        byte[] bytes = word.getBytes(UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        Stream<byte[]> forms =
                Stream.concat(
                        Stream.of("", "x", "xy", "{\"a\":")
                                .map(before -> (before + word + "z").getBytes(UTF_8))
                                .map(Base64.getEncoder()::encode),
                        Stream.of(
                                ("(" + word.toUpperCase(Locale.ROOT) + ")").getBytes(UTF_8),
                                hex.toUpperCase(Locale.ROOT).getBytes(UTF_8),
                                hex.replaceAll("..", "%$0").getBytes(UTF_8),
                                hex.replaceAll("..", "\\\\u00$0").getBytes(UTF_8),
                                word.getBytes(UTF_16LE),
                                word.getBytes(UTF_16BE)));
        assertThat(forms).hasSize(10).allMatch(form -> canaries.in(form).equals(Set.of(word)));
        assertThat(Stream.of("", ".", ",", " ", "\u00a0", "\u202f", "'", "\\u00a0"))
                .allMatch(mark ->
                        canaries.in(
                                        "€ "
                                                + "%,d"
                                                        .formatted(amount.longValueExact())
                                                        .replaceAll(
                                                                "\\D", mark.replace("\\", "\\\\"))
                                                + ",00")
                                .equals(Set.of(amount.toString())));
        assertThat(canaries.in(word.substring(1) + "/" + amount.toString().substring(1))).isEmpty();
    }

    @Test
    @DisplayName("HOU55 no door tells others a word of what is hidden, or when it was written")
    void nobodyElseReadsAWord() {
        Transcript transcript = new Transcript();
        transcript.during(() -> {
            room.write();
            room.awaitFigures(10);
            room.nobodyElseKnows();
            return room;
        });
        String logged = String.join("\n", transcript.lines());
        assertThat(logged).isNotEmpty();
        room.isQuiet("logs", logged.getBytes(UTF_8), "");
        assertThat(room.known(room.meeting().facilitator(), Role.FACILITATOR))
                .containsAll(room.hidden());
        assertThat(room.known(room.author(), Role.PARTICIPANT)).hasSizeGreaterThan(40);
        Set<String> all = room.hidden();
        show();
        assertThat(room.known(room.other(), Role.PARTICIPANT)).containsAll(all);
        assertThat(room.known(room.wall(), Role.WALL)).containsAll(all);
    }

    private void show() {
        room.openly(room.leading(), new ShowNotes(new EveryNote()));
        room.show();
    }

    @Test
    @DisplayName("HOU56 who asks about a hidden note is answered as about one that is not there")
    void hiddenIsNotThere() {
        NoteId hidden = withOneHidden();
        Conversation asking = room.overhear(room.other(), Role.PARTICIPANT, 0);
        for (Doing doing : List.of(Doing.WRITING, Doing.STILL)) {
            room.openly(room.leading(), new SetDoing(CanaryRoom.STEP, doing));
            for (Function<NoteId, NoteCommand> probe : probes()) {
                assertThat(refusal(asking, probe.apply(hidden)))
                        .as("%s while %s", probe.apply(hidden), doing)
                        .isEqualTo(refusal(asking, probe.apply(NOWHERE)));
            }
        }
        room.openly(room.leading(), new SetDoing(CanaryRoom.STEP, Doing.WRITING));
        room.openly(asking, new MoveNote(CanaryRoom.SEEN, CanvasId.MAIN, Block.REVENUE, hidden));
        room.framesAreQuiet();
        String explained = room.meeting().path("/explanation?as=participant&year=2028&figure=LINE");
        assertThat(ask(explained + "&note=" + hidden).replace(hidden.value(), NOWHERE.value()))
                .isEqualTo(ask(explained + "&note=" + NOWHERE));
    }

    private NoteId withOneHidden() {
        NoteId hidden = room.hide(room.writing(), room.facets().getFirst());
        room.hiddenly(room.writing(), new EditNote(hidden, "Taxi"));
        return hidden;
    }

    private String ask(String path) {
        return room.other().get(path).expect(200).response().body();
    }

    /// With a guess at what is on it that is right, one that is wrong, and none.
    private static List<Function<NoteId, NoteCommand>> probes() {
        return List.of(
                note -> new EditNote(note, "Bus", "Taxi"),
                note -> new EditNote(note, "Bus", "Tram"),
                note -> new EditNote(note, "Taxi", "Tram"),
                note -> new EditNote(note, "Bus"),
                note -> new SplitNote(note, "Bus", List.of(new NewNote(NOWHERE, "Tram")), "Tram"),
                note -> new SplitNote(note, "Bus", List.of(new NewNote(NOWHERE, "Tram"))),
                note -> new SplitNote(note, "Bus", List.of()),
                note -> new MoveNote(note, CanvasId.MAIN, Block.COSTS, null),
                ShelveNote::new,
                RestoreNote::new,
                note -> new SetFacet(note, ONE_EURO, new SeenFacet(ONE_EURO)),
                note -> new SetFacet(note, ONE_EURO, new SeenFacet(null)),
                note -> new SetFacet(note, ONE_EURO),
                note -> new ClearFacet(note, FacetKind.MONEY, new SeenFacet(ONE_EURO)),
                note -> new ClearFacet(note, FacetKind.MONEY),
                note -> new ClearFacet(note, FacetKind.OUTCOME));
    }

    private Refusal refusal(Conversation asking, NoteCommand command) {
        String opId = room.canaries().word("question");
        asking.submit(opId, command);
        return asking.expect(Refused.class, told -> told.opId().value().equals(opId)).refusal();
    }

    @Test
    @DisplayName("HOU57 what was taken off a hidden note is never told, also when it is shown")
    void whatWasTakenOffIsNeverTold() {
        room.write();
        Facet gone = takeOff();
        backAndForth();
        room.leading().leave();
        room.nobodyElseKnows();
        room.closeTheHouse();
        room.reopenTheHouse();
        NoteId first = room.notes().getFirst();
        room.openly(room.leading(), new ShowNotes(new OneNote(first)));
        assertThat(room.known(room.other(), Role.PARTICIPANT)).containsAll(room.show(first));
        room.nobodyElseKnows();
        Set<String> left = room.hidden();
        show();
        room.nobodyElseKnows();
        assertThat(room.known(room.other(), Role.PARTICIPANT))
                .containsAll(left)
                .doesNotContainAnyElementsOf(room.wordsOf(gone));
    }

    /// Changes, clears, lays aside and splits what is written.
    private Facet takeOff() {
        Conversation line = room.writing();
        List<NoteId> notes = room.notes();
        Facet gone = room.facets().get(1);
        room.forget(room.wordsOf(gone).stream());
        List<String> texts = Stream.generate(() -> room.word("text of before")).limit(3).toList();
        room.forget(texts.stream());
        NoteId changed = room.hide(line, gone, texts.get(0));
        room.hiddenly(line, new EditNote(changed, texts.get(1)));
        room.hiddenly(line, new EditNote(changed, texts.get(2), texts.get(1)));
        room.hiddenly(line, new SetFacet(changed, ONE_EURO));
        room.hiddenly(line, new ClearFacet(changed, FacetKind.MONEY));
        room.hiddenly(line, new MoveNote(changed, CanvasId.MAIN, Block.COSTS, null));
        room.hiddenly(line, new ShelveNote(notes.get(1)));
        room.hiddenly(line, new RestoreNote(notes.get(1)));
        room.hiddenly(line, new ShelveNote(notes.get(2)));
        NewNote part = new NewNote(room.note("id of a part"), room.word("text of a part"));
        room.hiddenly(line, new SplitNote(changed, room.word("what is left"), List.of(part)));
        return gone;
    }

    private void backAndForth() {
        Conversation leading = room.leading();
        room.openly(leading, new SetDoing(CanaryRoom.STEP, Doing.STILL));
        room.openly(leading, new SetDoing(CanaryRoom.STEP, Doing.WRITING));
        room.openly(leading, new GoToStep(CanaryRoom.STEP, ELSEWHERE));
        room.openly(leading, new GoToStep(ELSEWHERE, CanaryRoom.STEP));
    }

    @Test
    @DisplayName("HOU58 who comes in as the wall is told what the wall is told, whoever they were")
    void otherRolesOfOneDevice() {
        room.write();
        String secret = "{\"secret\":\"" + room.meeting().secret("wallLink") + "\"}";
        Device left = room.meeting().participant();
        left.send(left.request(room.meeting().path("/sessions")).DELETE());
        Device author = room.author();
        for (Device device : List.of(left, author)) {
            device.post(room.meeting().path("/sessions"), secret).expect(200);
        }
        Device facilitator = room.meeting().facilitator();
        facilitator.post(room.meeting().path("/wall?as=facilitator"), "").expect(200);
        for (Device device : List.of(left, author, facilitator)) {
            Device atWall = room.meeting().house().device();
            device.cookies().entrySet().stream()
                    .filter(cookie -> !cookie.getKey().equals("sluitend-facilitator"))
                    .filter(cookie -> !cookie.getKey().equals("sluitend-participant"))
                    .forEach(cookie -> atWall.cookies().put(cookie.getKey(), cookie.getValue()));
            room.isQuietTo(atWall, Role.WALL);
            room.overhear(device, Role.WALL, 0);
        }
        room.framesAreQuiet();
    }

    @Test
    @DisplayName("HOU59 a file has no word of what is hidden from who takes it along")
    void bringsNothingBack() {
        room.write();
        for (Role role : List.of(Role.PARTICIPANT, Role.WALL)) {
            Device taking = role == Role.WALL ? room.wall() : room.other();
            String file = taking.get(room.file(role)).expect(200).response().body();
            Device bringing = room.meeting().house().device();
            JsonNode begun = bringing.post("/api/v1/workshops", file).expect(201).json();
            House.Meeting again = new House.Meeting(room.meeting().house(), bringing, begun);
            Conversation line =
                    again.live(bringing, Role.FACILITATOR, new Conversation().keeping()).hello(0);
            line.say(new Ping()).expect(Pong.class);
            room.isQuiet("file", file.getBytes(UTF_8), "");
            room.isQuiet("workshop of " + role, line.frames().getBytes(UTF_8), "");
        }
        assertThat(room.known(room.meeting().facilitator(), Role.FACILITATOR))
                .containsAll(room.hidden());
    }
}

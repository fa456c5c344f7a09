package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.MoveNote;
import nl.sluitend.workshop.notes.NoteCommand.RestoreNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.ShelveNote;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a stolen disk tells of who wrote what.
@Tag("slow")
class AnonymityTest {

    private static final int NOTES = 12;
    private static final Set<String> KINDS =
            Stream.of(NoteEvent.class.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .collect(toSet());
    private static final NoteOutcome LESS_HELP =
            new NoteOutcome(
                    "Gemeente",
                    Benefit.SAVING,
                    PerUnit.of(Estimate.of(400), Estimate.of("32.76")),
                    Filters.of("0.25", "0", "0.2"),
                    Estimate.of(0),
                    Estimate.of(1),
                    null,
                    null);

    /// What came with a note, and before which one it lies, which all see.
    private static final List<String> NEIGHBOURS = List.of("others", "before");

    @TempDir private Path data;

    /// Who wrote, and the secrets of their device.
    private record Writer(String name, ParticipantId participant, Device device) {

        List<String> traces() {
            String key = device.keys().values().iterator().next();
            byte[] hash = sha256(key);
            return List.of(
                    name,
                    participant.value(),
                    key,
                    Base64.getEncoder().encodeToString(hash),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(hash),
                    HexFormat.of().formatHex(hash),
                    "127.0.0.1");
        }
    }

    /// What a row of the log says of a note. One that was split off came in the row of another. The
    /// two may be known by it, so of the new one is looked at what is said of it alone.
    private record Row(String kind, String note, String text, List<String> values) {}

    /// Which of them wrote a note, for the test alone to tell.
    private final Map<String, String> authors = new HashMap<>();

    @Test
    @DisplayName("SES52 no row of a note leads to who wrote it, or to another note of theirs")
    void leadsNowhere() throws SQLException {
        List<Writer> writers = session();
        List<Row> rows = rows();
        assertThat(rows.stream().map(Row::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(rows.stream().map(Row::note).distinct())
                .containsExactlyInAnyOrderElementsOf(authors.keySet())
                .hasSize(writers.size() * (NOTES + 1));
        assertThat(writers.stream().flatMap(writer -> writer.traces().stream()))
                .noneMatch(trace -> rows.stream().anyMatch(row -> row.text().contains(trace)));
        assertThat(marks(rows)).hasSize(authors.size()).doesNotHaveDuplicates();
        assertThat(sharedByOneDeviceAlone(rows)).isEmpty();
    }

    @Test
    @DisplayName("SES52 no file of the data folder holds the key of a device, or its hash")
    void keysStayAway() throws IOException {
        List<Writer> writers = session();
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        for (Path file : files) {
            String bytes = new String(House.read(file), ISO_8859_1);
            for (Writer writer : writers) {
                String key = writer.device().keys().values().iterator().next();
                assertThat(bytes).doesNotContain(key, new String(sha256(key), ISO_8859_1));
            }
        }
    }

    private List<Writer> session() {
        try (House house = House.open(data)) {
            House.Meeting meeting = house.meeting();
            List<Writer> writers = new ArrayList<>();
            for (String name : List.of("Annemarie", "Bartholomeus", "Cornelia")) {
                Device device = meeting.participant();
                Conversation line = meeting.live(device, Role.PARTICIPANT).hello(0);
                ParticipantId self = line.expect(Welcome.class).self();
                writers.add(new Writer(name, self == null ? nobody() : self, device));
                tell(line, name + "-joins", new Join(name));
                write(line, name);
            }
            return writers;
        }
    }

    private static ParticipantId nobody() {
        throw new AssertionError("A participant is somebody.");
    }

    /// Then does to notes of their own whatever can be done to one.
    private void write(Conversation line, String name) {
        List<NoteId> notes =
                IntStream.range(0, NOTES).mapToObj(i -> noteOf(name, "briefje " + i)).toList();
        NoteId part = noteOf(name, "deel");
        List<NoteCommand> deeds = new ArrayList<>();
        notes.forEach(note -> deeds.add(new AddNote(CanvasId.MAIN, note, Block.VALUE, "Bus")));
        deeds.add(new EditNote(notes.get(0), "Trein"));
        deeds.add(new EditNote(notes.get(1), "Trein"));
        deeds.add(new SplitNote(notes.get(1), "Tram", List.of(new NewNote(part, "Veer"))));
        deeds.add(new MoveNote(notes.get(2), CanvasId.MAIN, Block.REVENUE, null));
        deeds.add(new SetFacet(notes.get(2), LESS_HELP));
        deeds.add(new SetFacet(notes.get(3), LESS_HELP));
        deeds.add(new ClearFacet(notes.get(3), FacetKind.OUTCOME));
        deeds.add(new ShelveNote(notes.get(4)));
        deeds.add(new RestoreNote(notes.get(4)));
        for (int i = 0; i < deeds.size(); i++) {
            tell(line, unlike("operation", name + i), deeds.get(i));
        }
    }

    private NoteId noteOf(String name, String what) {
        String id = unlike("note", name + what);
        authors.put(id, name);
        return new NoteId(id);
    }

    private static String unlike(String kind, String seed) {
        return kind + "-" + HexFormat.of().formatHex(sha256(seed), 0, 8);
    }

    private static void tell(Conversation line, String opId, Command command) {
        line.submit(opId, command)
                .expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
    }

    private List<Row> rows() throws SQLException {
        String url = "jdbc:sqlite:" + data.resolve("sluitend.db");
        List<Row> rows = new ArrayList<>();
        try (Connection disk = DriverManager.getConnection(url);
                ResultSet found = disk.createStatement().executeQuery("SELECT * FROM event")) {
            while (found.next()) {
                JsonNode payload = House.json(found.getString("payload"));
                if (KINDS.contains(kind(payload))) {
                    rows.addAll(rowsOf(payload, columns(found)));
                }
            }
        }
        return rows;
    }

    private static String kind(JsonNode payload) {
        return payload.at("/event/type").asString();
    }

    private static List<String> columns(ResultSet found) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            values.add(found.getString(i));
        }
        return values;
    }

    private static List<Row> rowsOf(JsonNode payload, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        String text = String.join(" ", columns);
        JsonNode marks = payload.path("marks");
        for (JsonNode other : payload.at("/event/others")) {
            String id = other.path("id").asString();
            List<String> values = new ArrayList<>(List.of(marks.path(id).asString()));
            leaves(other, values);
            rows.add(new Row(kind(payload), id, text, values));
        }
        List<String> values = new ArrayList<>(columns);
        String note = payload.at("/event/note").asString();
        leaves(((ObjectNode) payload.path("event").deepCopy()).without(NEIGHBOURS), values);
        values.add(marks.path(note).asString(""));
        rows.add(new Row(kind(payload), note, text, values));
        return rows;
    }

    private static void leaves(JsonNode node, List<String> values) {
        node.properties()
                .forEach(entry -> {
                    values.add(entry.getKey());
                    leaves(entry.getValue(), values);
                });
        if (node.isValueNode()) {
            values.add(node.asString());
        }
    }

    /// Of all notes, in whichever row they came.
    private static List<String> marks(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text().substring(row.text().indexOf('{')))
                .distinct()
                .flatMap(payload -> House.json(payload).path("marks").values().stream())
                .map(JsonNode::asString)
                .toList();
    }

    /// A value that two notes of one device have, and none of another.
    private Set<String> sharedByOneDeviceAlone(List<Row> rows) {
        Map<String, Set<String>> notes = new HashMap<>();
        for (Row row : rows) {
            for (String value : row.values()) {
                notes.computeIfAbsent(value, _ -> new HashSet<>()).add(row.note());
            }
        }
        notes.values().removeIf(all -> all.size() == 1 || writersOf(all) > 1);
        return notes.keySet();
    }

    private long writersOf(Set<String> notes) {
        return notes.stream().map(authors::get).distinct().count();
    }

    private static byte[] sha256(@Nullable String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(text).getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new UncheckedIOException(new IOException(everyJavaHasIt));
        }
    }
}

package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
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
import java.util.stream.Stream;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What a stolen disk tells of who wrote what.
class AnonymityTest {

    private static final int NOTES = 12;

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

    /// A row of the log that a note came with.
    private record Row(String author, String text, List<String> values) {}

    @Test
    @DisplayName("SES52 no row of a note leads to who wrote it, or to another note of theirs")
    void leadsNowhere() throws SQLException {
        List<Writer> writers = session();
        List<Row> rows = rows();
        assertThat(rows).hasSize(writers.size() * NOTES);
        assertThat(writers.stream().flatMap(writer -> writer.traces().stream()))
                .noneMatch(trace -> rows.stream().anyMatch(row -> row.text().contains(trace)));
        assertThat(rows.stream().map(AnonymityTest::mark)).doesNotHaveDuplicates();
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

    /// The writer is in the text, for the test alone to tell whose a note is.
    private static void write(Conversation line, String name) {
        for (int i = 0; i < NOTES; i++) {
            String text = name.charAt(0) + " briefje " + i;
            NoteId note =
                    new NoteId("note-%s-%d".formatted(Integer.toHexString(text.hashCode()), i));
            tell(
                    line,
                    "operation-" + Integer.toHexString(text.hashCode()),
                    new AddNote(CanvasId.MAIN, note, Block.VALUE, text));
        }
    }

    private static void tell(Conversation line, String opId, Command command) {
        line.submit(opId, command)
                .expect(Events.class, told -> Conversation.tells(told, new OpId(opId)));
    }

    private List<Row> rows() throws SQLException {
        String url = "jdbc:sqlite:" + data.resolve("sluitend.db");
        List<Row> rows = new ArrayList<>();
        try (Connection disk = DriverManager.getConnection(url);
                ResultSet found =
                        disk.createStatement()
                                .executeQuery(
                                        "SELECT * FROM event WHERE payload LIKE '%NoteAdded%'")) {
            while (found.next()) {
                rows.add(row(found));
            }
        }
        return rows;
    }

    private static Row row(ResultSet found) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            values.add(found.getString(i));
        }
        JsonNode payload = House.json(found.getString("payload"));
        String text = payload.at("/event/text").asString();
        leaves(payload, values);
        return new Row(text.substring(0, 1), String.join(" ", values), values);
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

    private static String mark(Row row) {
        return House.json(payload(row)).path("marks").values().iterator().next().asString();
    }

    private static String payload(Row row) {
        return row.values().stream()
                .filter(value -> value.startsWith("{"))
                .findFirst()
                .orElseThrow();
    }

    /// A value that two notes of one device have, and none of another.
    private static Set<String> sharedByOneDeviceAlone(List<Row> rows) {
        Map<String, List<String>> authors = new HashMap<>();
        rows.forEach(row ->
                Set.copyOf(row.values())
                        .forEach(value ->
                                authors.computeIfAbsent(value, _ -> new ArrayList<>())
                                        .add(row.author())));
        Set<String> shared = new HashSet<>();
        authors.forEach((value, all) -> {
            if (all.size() > 1 && Set.copyOf(all).size() == 1) {
                shared.add(value);
            }
        });
        return shared;
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

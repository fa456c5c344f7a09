package nl.sluitend.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.sluitend.shape.Limit;
import nl.sluitend.store.SeededHistory;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.store.sqlite.SqliteVerification.Finding;
import nl.sluitend.store.sqlite.SqliteVerification.Report;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.rules.ParticipantId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What going through everything finds.
class SqliteVerificationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final WorkshopId WORKSHOP = new WorkshopId("workshop");
    private static final int EVENTS = 60;

    private final Path folder;
    private final Path data;

    SqliteVerificationTest(@TempDir Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    @Test
    @DisplayName("STO85 Verification goes through every history, also of a folder that is in use")
    void findsNothing() throws StoreUnavailable, IOException {
        begin();
        Path backup = folder.resolve("backup.db");
        SqliteBackup.make(data, backup, _ -> {});
        try (SqliteStore _ = SqliteStore.open(data)) {
            assertThat(SqliteVerification.of(data, _ -> {}))
                    .isEqualTo(new Report(1, EVENTS, List.of()));
        }
        assertThat(SqliteVerification.of(backup, _ -> {}))
                .isEqualTo(new Report(1, EVENTS, List.of()));
        assertThat(folder).isDirectoryNotContaining("glob:**/native");
    }

    @Test
    @DisplayName("STO85 Verification names a hole, what cannot be read and what leads to nothing")
    void findsWhatIsWrong() throws StoreUnavailable, SQLException {
        begin();
        try (Connection other =
                DriverManager.getConnection("jdbc:sqlite:" + data.resolve("sluitend.db"))) {
            Sql.execute(other, "DROP TRIGGER event_is_a_fact");
            for (String wrong : List.of("hole", "unreadable", "newer", "headless")) {
                Sql.execute(
                        other,
                        ("INSERT INTO event SELECT '%s', seq, op_id, at, payload FROM event"
                                        + " WHERE workshop_id = 'workshop'")
                                .formatted(wrong));
            }
            Sql.execute(other, "DELETE FROM event WHERE workshop_id = 'hole' AND seq = 7");
            Sql.execute(other, "DELETE FROM event WHERE workshop_id = 'headless' AND seq = 1");
            Sql.execute(
                    other,
                    "UPDATE event SET payload = '{' WHERE workshop_id = 'unreadable' AND seq = 3");
            Sql.execute(
                    other,
                    "UPDATE event SET payload = replace(payload, '\"v\":3', '\"v\":9')"
                            + " WHERE workshop_id = 'newer'");
        }

        Report report = SqliteVerification.of(data, _ -> {});

        assertThat(report.workshops()).isEqualTo(5);
        assertThat(report.findings())
                .extracting(SqliteVerification.Finding::workshop)
                .containsExactly("headless", "hole", "newer", "unreadable");
    }

    @Test
    @DisplayName("STO96 Verification names the event that no rule or limit would have allowed")
    void findsWhatCouldNotBe() throws StoreUnavailable {
        NoteId note = new NoteId("note-0001");
        String longest = "x".repeat(Limit.NOTE_TEXT.standard());
        try (SqliteStore store = SqliteStore.open(data)) {
            append(store, "at-the-limit", added(note, longest));
            append(store, "one-past-it", added(note, longest + "x"));
            append(store, "unknown-note", new NoteEdited(note, "Een bus"));
            append(store, "other-number", joined(2));
            append(store, "first-number", joined(1));
        }

        assertThat(SqliteVerification.of(data, _ -> {}).findings())
                .containsExactly(
                        new Finding("one-past-it", "2: TEXT_TOO_LONG"),
                        new Finding("other-number", "2: OTHERWISE"),
                        new Finding("unknown-note", "2: NOTE_UNKNOWN"));
    }

    private static NoteAdded added(NoteId note, String text) {
        return new NoteAdded(CanvasId.MAIN, note, Block.VALUE, text, new Signature.OfFacilitator());
    }

    private static ParticipantJoined joined(int number) {
        return new ParticipantJoined(
                new Participant(new ParticipantId("participant-1"), number, null, null));
    }

    private static void append(SqliteStore store, String workshop, Event second) {
        Recorded first = SeededHistory.of(1).recorded().getFirst();
        Recorded next = Recorded.unmarked(2, new OpId("operation-2"), first.at(), second);
        assertThat(store.log().append(new WorkshopId(workshop), List.of(first, next)))
                .succeedsWithin(PATIENCE);
    }

    private void begin() throws StoreUnavailable {
        try (SqliteStore store = SqliteStore.open(data)) {
            assertThat(store.log().append(WORKSHOP, SeededHistory.of(EVENTS).recorded()))
                    .succeedsWithin(PATIENCE);
        }
    }
}

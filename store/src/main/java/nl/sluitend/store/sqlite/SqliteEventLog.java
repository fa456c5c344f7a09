package nl.sluitend.store.sqlite;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.store.EventJson;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.Appended;
import nl.sluitend.workshop.log.EventLog;
import org.jspecify.annotations.Nullable;

/// The log in the `event` table. That numbers have no gaps and operations occur once is kept by the
/// table itself, whoever writes to it.
final class SqliteEventLog implements EventLog {

    private static final String INSERT =
            "INSERT INTO event (workshop_id, seq, op_id, at, payload) VALUES (?, ?, ?, ?, ?)";
    private static final String SELECT =
            """
            SELECT seq, op_id, at, payload FROM event
            WHERE workshop_id = ? AND seq > ? ORDER BY seq\
            """;

    /// The first event in the way: one with the number that is offered, or of an operation that is
    /// offered. The join is crossed so that operations are looked up, whatever the planner thinks.
    private static final String IN_THE_WAY =
            """
            SELECT seq FROM event WHERE workshop_id = ?1 AND seq = ?2
            UNION ALL
            SELECT seq FROM json_each(?3) CROSS JOIN event ON op_id = value
            WHERE workshop_id = ?1
            ORDER BY seq LIMIT 1\
            """;

    private final Writer writer;
    private final Reader reader;
    private final EventJson json = new EventJson();

    SqliteEventLog(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public CompletionStage<Appended> append(WorkshopId workshop, List<Recorded> events) {
        List<Recorded> copy = List.copyOf(events);
        return writer.write(
                connection -> insert(connection, workshop, copy),
                connection -> behind(connection, workshop, copy));
    }

    @Override
    public List<Recorded> read(WorkshopId workshop, long after) {
        return reader.all(SELECT, this::recorded, workshop.value(), after);
    }

    /// Why the table took nothing, or null when nothing that is there was in the way.
    private @Nullable Appended behind(
            Connection connection, WorkshopId workshop, List<Recorded> events) throws SQLException {
        List<Long> inTheWay =
                Sql.select(
                        connection,
                        IN_THE_WAY,
                        row -> row.getLong("seq"),
                        workshop.value(),
                        events.getFirst().seq(),
                        operations(events));
        return inTheWay.isEmpty()
                ? null
                : new Appended.Behind(
                        Sql.select(
                                connection,
                                SELECT,
                                this::recorded,
                                workshop.value(),
                                inTheWay.getFirst() - 1));
    }

    /// An identifier has no character that JSON spells otherwise.
    private static String operations(List<Recorded> events) {
        return events.stream()
                .map(event -> '"' + event.opId().value() + '"')
                .collect(joining(",", "[", "]"));
    }

    private Appended insert(Connection connection, WorkshopId workshop, List<Recorded> events)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Recorded event : events) {
                Sql.bind(
                        insert,
                        workshop.value(),
                        event.seq(),
                        event.opId().value(),
                        event.at(),
                        json.write(event));
                insert.executeUpdate();
            }
        }
        return new Appended.Kept();
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        return json.read(
                row.getLong("seq"),
                new OpId(row.getString("op_id")),
                Sql.instant(row, "at"),
                row.getString("payload"));
    }
}

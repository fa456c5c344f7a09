package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import nl.sluitend.store.EventJson;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.EventLog;
import nl.sluitend.workshop.log.OpId;
import nl.sluitend.workshop.log.Recorded;

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

    private final Writer writer;
    private final Reader reader;
    private final EventJson json = new EventJson();

    SqliteEventLog(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public CompletionStage<Void> append(WorkshopId workshop, List<Recorded> events) {
        List<Recorded> copy = List.copyOf(events);
        return writer.carryOut(connection -> insert(connection, workshop, copy));
    }

    @Override
    public List<Recorded> read(WorkshopId workshop, long after) {
        return reader.all(SELECT, this::recorded, workshop.value(), after);
    }

    private void insert(Connection connection, WorkshopId workshop, List<Recorded> events)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Recorded event : events) {
                Sql.bind(
                        insert,
                        workshop.value(),
                        event.seq(),
                        event.opId().value(),
                        event.at(),
                        json.write(event.event()));
                insert.executeUpdate();
            }
        }
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("seq"),
                new OpId(row.getString("op_id")),
                Sql.instant(row, "at"),
                json.read(row.getString("payload")));
    }
}

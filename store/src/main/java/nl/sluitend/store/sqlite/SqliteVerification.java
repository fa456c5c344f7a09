package nl.sluitend.store.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.EventJson;
import nl.sluitend.store.Losses;
import nl.sluitend.store.StoreUnavailable;
import nl.sluitend.workshop.HistoryLaw;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import org.jspecify.annotations.Nullable;

/// Goes through a whole database: the file itself, and the history of each workshop, whether it is
/// numbered without holes, can be read, and could have come about within the limits.
public final class SqliteVerification {

    private static final int ALL = 100;
    private static final HistoryLaw LAW = new HistoryLaw(Limits.STANDARD);

    private static final String HISTORY =
            """
            SELECT seq, op_id, at, payload FROM event WHERE workshop_id = ? ORDER BY seq\
            """;

    private final Connection connection;
    private final EventJson json = new EventJson();
    private final List<Finding> findings = new ArrayList<>();
    private long events;

    /// What is wrong, in the workshop of that name, or with the file itself.
    public record Finding(@Nullable String workshop, String what) {}

    public record Report(int workshops, long events, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    private SqliteVerification(Connection connection) {
        this.connection = connection;
    }

    /// `data` is a data folder, also one that a Sluitend has open, or one database file.
    public static Report of(Path data, IntConsumer percent) throws StoreUnavailable {
        boolean isFolder = Files.isDirectory(data);
        Database database = Database.at(isFolder ? data.resolve(SqliteStore.FILE) : data);
        NativeLibrary.load(isFolder ? data : null);
        database.inspect(Losses.REFUSED);
        try (Connection connection = database.looking()) {
            return new SqliteVerification(connection).report(percent);
        } catch (SQLException failed) {
            throw database.unavailable(failed);
        }
    }

    private Report report(IntConsumer percent) throws SQLException {
        integrity().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add(new Finding(null, line)));
        for (String table : SqliteStore.OF_PEOPLE) {
            findOrphans(table);
        }
        List<String> workshops =
                Sql.select(
                        connection,
                        "SELECT DISTINCT workshop_id FROM event ORDER BY workshop_id",
                        row -> row.getString("workshop_id"));
        for (int i = 0; i < workshops.size(); i++) {
            verify(workshops.get(i));
            percent.accept(ALL * (i + 1) / workshops.size());
        }
        return new Report(workshops.size(), events, findings);
    }

    /// What lets people into a workshop that is not there.
    private void findOrphans(String table) throws SQLException {
        findings.addAll(
                Sql.select(
                        connection,
                        """
                        SELECT workshop_id, count(*) AS many FROM %s WHERE workshop_id NOT IN
                            (SELECT workshop_id FROM event) GROUP BY workshop_id\
                        """
                                .formatted(table),
                        row ->
                                new Finding(
                                        row.getString("workshop_id"),
                                        "%d × %s, without a workshop"
                                                .formatted(row.getLong("many"), table))));
    }

    private List<String> integrity() throws SQLException {
        return Sql.select(connection, "PRAGMA integrity_check", row -> row.getString(1));
    }

    private void verify(String workshop) throws SQLException {
        Replay replay = new Replay(workshop);
        Sql.select(connection, HISTORY, replay::step, workshop);
        events += replay.seq;
    }

    /// One history from its beginning, until the first thing that is wrong with it.
    private final class Replay {
        private final String workshop;
        private @Nullable Workshop state;
        private long seq;
        private boolean isBroken;

        private Replay(String workshop) {
            this.workshop = workshop;
        }

        private boolean step(ResultSet row) throws SQLException {
            long here = row.getLong("seq");
            if (!isBroken && here != seq + 1) {
                breakOff("%d follows on %d".formatted(here, seq));
            }
            seq = here;
            if (!isBroken) {
                evolve(row);
            }
            return isBroken;
        }

        /// Whatever a history does not lead to a workshop by is what there is to find.
        private void evolve(ResultSet row) throws SQLException {
            try {
                OpId opId = new OpId(row.getString("op_id"));
                Recorded recorded =
                        json.read(seq, opId, Sql.instant(row, "at"), row.getString("payload"));
                String objection = LAW.objection(state, recorded);
                if (objection == null) {
                    state = WorkshopEvolution.evolve(state, recorded);
                } else {
                    breakOff("%d: %s".formatted(seq, objection));
                }
            } catch (RuntimeException broken) {
                breakOff("%d: %s".formatted(seq, broken.getClass().getSimpleName()));
            }
        }

        private void breakOff(String what) {
            isBroken = true;
            findings.add(new Finding(workshop, what));
        }
    }
}

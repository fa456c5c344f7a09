package nl.sluitend.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.sluitend.identity.Access;
import nl.sluitend.identity.Invitation;
import nl.sluitend.identity.RoleKey;
import nl.sluitend.identity.Session;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.log.WorkshopGone;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Access in three tables, by the writer that keeps the log as well.
final class SqliteAccess implements Access {

    private final Writer writer;
    private final Reader reader;

    SqliteAccess(Writer writer, Reader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public CompletionStage<Void> issue(RoleKey key, byte[] secretHash) {
        return add(
                key.workshop(),
                """
                INSERT OR REPLACE INTO role_key
                    (workshop_id, label, role, secret_hash, created_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)\
                """,
                key.workshop().value(),
                key.label(),
                key.role().name(),
                secretHash,
                key.createdAt(),
                key.expiresAt());
    }

    @Override
    public @Nullable RoleKey findRoleKey(WorkshopId workshop, byte[] secretHash, Instant now) {
        return reader.first(
                """
                SELECT * FROM role_key
                WHERE workshop_id = ? AND secret_hash = ?
                    AND (expires_at IS NULL OR expires_at > ?)\
                """,
                SqliteAccess::roleKey,
                workshop.value(),
                secretHash,
                now);
    }

    @Override
    public CompletionStage<Void> prolong(
            WorkshopId workshop, byte[] secretHash, Instant expiresAt) {
        return change(
                "UPDATE role_key SET expires_at = ? WHERE workshop_id = ? AND secret_hash = ?",
                expiresAt,
                workshop.value(),
                secretHash);
    }

    @Override
    public CompletionStage<Void> endLasting(Instant expiresAt) {
        return change("UPDATE role_key SET expires_at = ? WHERE expires_at IS NULL", expiresAt);
    }

    @Override
    public CompletionStage<Boolean> invite(Invitation invitation, byte[] secretHash, Instant now) {
        return add(
                invitation.workshop(),
                connection ->
                        !isTaken(connection, invitation, now)
                                && replace(connection, invitation, secretHash));
    }

    @Override
    public @Nullable Invitation findInvitation(String code, Instant now) {
        return reader.first(
                "SELECT * FROM invitation WHERE code = ? AND expires_at > ?",
                SqliteAccess::invitation,
                code,
                now);
    }

    @Override
    public @Nullable Invitation findInvitation(
            WorkshopId workshop, byte[] secretHash, Instant now) {
        return reader.first(
                """
                SELECT * FROM invitation
                WHERE workshop_id = ? AND secret_hash = ? AND expires_at > ?\
                """,
                SqliteAccess::invitation,
                workshop.value(),
                secretHash,
                now);
    }

    @Override
    public List<Invitation> openInvitations(Instant now) {
        return reader.all(
                "SELECT * FROM invitation WHERE expires_at > ? ORDER BY workshop_id",
                SqliteAccess::invitation,
                now);
    }

    @Override
    public CompletionStage<Void> prolong(WorkshopId workshop, Instant expiresAt) {
        return change(
                "UPDATE invitation SET expires_at = ? WHERE workshop_id = ?",
                expiresAt,
                workshop.value());
    }

    @Override
    public CompletionStage<Void> closeInvitation(WorkshopId workshop) {
        return change("DELETE FROM invitation WHERE workshop_id = ?", workshop.value());
    }

    @Override
    public CompletionStage<Void> admit(Session session, byte[] tokenHash) {
        return add(
                session.workshop(),
                """
                INSERT INTO session
                    (token_hash, workshop_id, role, participant_id, created_at, expires_at,
                    admitted_after)
                VALUES (?, ?, ?, ?, ?, ?, ?)\
                """,
                tokenHash,
                session.workshop().value(),
                session.role().name(),
                session.participant() == null ? null : session.participant().value(),
                session.createdAt(),
                session.expiresAt(),
                session.admittedAfter());
    }

    @Override
    public @Nullable Session findSession(byte[] tokenHash, Instant now) {
        return reader.first(
                "SELECT * FROM session WHERE token_hash = ? AND expires_at > ? AND removed = 0",
                SqliteAccess::session,
                tokenHash,
                now);
    }

    @Override
    public CompletionStage<Void> leave(Session session, byte[] tokenHash) {
        return change(
                """
                DELETE FROM session
                WHERE workshop_id = ? AND role = ? AND (token_hash = ? OR participant_id = ?)\
                """,
                session.workshop().value(),
                session.role().name(),
                tokenHash,
                session.participant() == null ? null : session.participant().value());
    }

    @Override
    public List<ParticipantId> arrivedSince(WorkshopId workshop, Role role, Instant since) {
        return reader.all(
                """
                SELECT participant_id FROM session
                WHERE workshop_id = ? AND role = ? AND removed = 0
                    AND participant_id IS NOT NULL
                GROUP BY participant_id HAVING min(created_at) >= ?
                ORDER BY participant_id\
                """,
                row -> new ParticipantId(row.getString("participant_id")),
                workshop.value(),
                role.name(),
                since);
    }

    @Override
    public CompletionStage<Void> remove(
            WorkshopId workshop, Collection<ParticipantId> participants) {
        return writer.carryOut(connection -> {
            for (ParticipantId participant : participants) {
                Sql.update(
                        connection,
                        """
                        UPDATE session SET removed = 1
                        WHERE workshop_id = ? AND role = 'PARTICIPANT' AND participant_id = ?\
                        """,
                        workshop.value(),
                        participant.value());
            }
        });
    }

    @Override
    public boolean isRemoved(WorkshopId workshop, byte[] tokenHash) {
        return reader.first(
                        """
                        SELECT 1 FROM session
                        WHERE token_hash = ? AND workshop_id = ? AND removed = 1\
                        """,
                        row -> row.getInt(1),
                        tokenHash,
                        workshop.value())
                != null;
    }

    @Override
    public CompletionStage<Void> endRole(
            WorkshopId workshop, Role role, @Nullable ParticipantId spared) {
        return writer.carryOut(connection -> {
            Sql.update(
                    connection,
                    "DELETE FROM role_key WHERE workshop_id = ? AND role = ?",
                    workshop.value(),
                    role.name());
            Sql.update(
                    connection,
                    """
                    DELETE FROM session
                    WHERE workshop_id = ? AND role = ? AND participant_id IS NOT ?\
                    """,
                    workshop.value(),
                    role.name(),
                    spared == null ? "" : spared.value());
        });
    }

    @Override
    public CompletionStage<Void> deleteExpired(Instant now) {
        return writer.carryOut(connection -> {
            for (String table : List.of("session", "invitation", "role_key")) {
                Sql.update(
                        connection, "DELETE FROM %s WHERE expires_at <= ?".formatted(table), now);
            }
        });
    }

    private CompletionStage<Void> change(String sql, @Nullable Object... parameters) {
        return writer.carryOut(connection -> {
            Sql.update(connection, sql, parameters);
        });
    }

    private CompletionStage<Void> add(
            WorkshopId workshop, String sql, @Nullable Object... parameters) {
        return add(workshop, connection -> Sql.update(connection, sql, parameters))
                .thenAccept(_ -> {});
    }

    /// The tables take nothing of a workshop that is not there, also when it was while this waited
    /// for its turn.
    private <T> CompletionStage<T> add(WorkshopId workshop, Change.Work<T> work) {
        return writer.<Optional<T>>write(
                        connection -> Optional.of(work.in(connection)),
                        connection -> isThere(connection, workshop) ? null : Optional.empty())
                .thenApply(added -> added.orElseThrow(WorkshopGone::new));
    }

    private static boolean isThere(Connection connection, WorkshopId workshop) throws SQLException {
        return !Sql.select(
                        connection,
                        "SELECT 1 FROM event WHERE workshop_id = ? AND seq = 1",
                        row -> row.getInt(1),
                        workshop.value())
                .isEmpty();
    }

    private static boolean isTaken(Connection connection, Invitation invitation, Instant now)
            throws SQLException {
        return !Sql.select(
                        connection,
                        """
                        SELECT 1 FROM invitation
                        WHERE code = ? AND workshop_id <> ? AND expires_at > ?\
                        """,
                        row -> row.getInt(1),
                        invitation.code(),
                        invitation.workshop().value(),
                        now)
                .isEmpty();
    }

    /// Replaces an expired invitation with the same code as well.
    private static boolean replace(Connection connection, Invitation invitation, byte[] secretHash)
            throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM session WHERE workshop_id = ? AND removed = 1",
                invitation.workshop().value());
        Sql.update(
                connection,
                """
                INSERT OR REPLACE INTO invitation (workshop_id, code, secret_hash, expires_at)
                VALUES (?, ?, ?, ?)\
                """,
                invitation.workshop().value(),
                invitation.code(),
                secretHash,
                invitation.expiresAt());
        return true;
    }

    private static RoleKey roleKey(ResultSet row) throws SQLException {
        return new RoleKey(
                workshop(row),
                row.getString("label"),
                role(row),
                Sql.instant(row, "created_at"),
                row.getObject("expires_at") == null ? null : Sql.instant(row, "expires_at"));
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(workshop(row), row.getString("code"), Sql.instant(row, "expires_at"));
    }

    private static Session session(ResultSet row) throws SQLException {
        String participant = row.getString("participant_id");
        return new Session(
                workshop(row),
                role(row),
                participant == null ? null : new ParticipantId(participant),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"),
                row.getLong("admitted_after"));
    }

    private static WorkshopId workshop(ResultSet row) throws SQLException {
        return new WorkshopId(row.getString("workshop_id"));
    }

    private static Role role(ResultSet row) throws SQLException {
        return Role.valueOf(row.getString("role"));
    }
}

package nl.sluitend.sync;

import java.time.Instant;
import java.util.List;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.CloseReason;
import nl.sluitend.sync.protocol.ServerMessage.Readiness;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Actor;
import org.jspecify.annotations.Nullable;

/// One device in a room, from its connection to its disconnection.
public final class Client<F> {

    private final Actor actor;
    private final long admittedAfter;
    private final String address;
    private final Connection<F> connection;
    private boolean greeted;
    private int offences;
    private @Nullable NoteId writing;
    private @Nullable TokenBucket tellings;
    private List<NoteId> told = List.of();
    private Readiness toldReadiness = Readiness.NONE;

    Client(Actor actor, long admittedAfter, String address, Connection<F> connection) {
        this.actor = actor;
        this.admittedAfter = admittedAfter;
        this.address = address;
        this.connection = connection;
    }

    Actor actor() {
        return actor;
    }

    String address() {
        return address;
    }

    /// Whether all that happened after event `lastSeq` happened after this device was let in.
    boolean wasInSince(long lastSeq) {
        return lastSeq >= admittedAfter;
    }

    boolean isGreeted() {
        return greeted;
    }

    void greet() {
        greeted = true;
    }

    void send(F frame) {
        connection.send(frame);
    }

    void close(CloseReason reason) {
        connection.close(reason);
    }

    /// On which note somebody writes here, and whether that may be told: a device has a bucket of
    /// its own, also the facilitator's.
    @Nullable NoteId writing() {
        return writing;
    }

    void write(@Nullable NoteId note) {
        writing = note;
    }

    boolean mayTell(Instant at, Limits limits) {
        tellings = tellings == null ? TokenBucket.ofOne(limits, at) : tellings;
        return tellings.take(at);
    }

    /// Answers whether these notes differ from what this device was told last.
    boolean isNews(List<NoteId> notes) {
        boolean isNews = !notes.equals(told);
        told = notes;
        return isNews;
    }

    boolean isNews(Readiness readiness) {
        boolean isNews = !readiness.equals(toldReadiness);
        toldReadiness = readiness;
        return isNews;
    }

    /// Counts what a well-behaved page never does, and answers how often it happened by now.
    int offend() {
        return ++offences;
    }
}

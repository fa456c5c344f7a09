package nl.sluitend.workshop.log;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.rules.Mark;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every [EventLog] promises. An adapter extends this with a log that is new for each test.
public abstract class EventLogContract {

    private static final WorkshopId HERE = new WorkshopId("workshop-here");
    private static final WorkshopId THERE = new WorkshopId("workshop-there");
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00.123456789Z");

    private static final Appended KEPT = new Appended.Kept();
    private static final int RACES = 100;

    /// Longer than any disk takes: only a log that never answers is waited for this long.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    protected EventLogContract() {}

    protected abstract EventLog log();

    /// Another way to the histories of [#log()], as a second machine has.
    protected abstract EventLog another();

    /// An event that stands at `seq`, by an operation of its own.
    public static Recorded recorded(long seq) {
        return recorded(seq, "operation-" + seq);
    }

    public static Recorded recorded(long seq, String opId) {
        Event added =
                new NoteEvent.NoteAdded(
                        CanvasId.MAIN, new NoteId("note-" + opId), Block.VALUE, "briefje " + seq);
        return new Recorded(
                seq,
                new OpId(opId),
                MOMENT.plusNanos(seq),
                added,
                Map.of("note-" + opId, new Mark("mark-of-" + opId)));
    }

    /// Events `first` up to and including `last`.
    public static List<Recorded> history(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(EventLogContract::recorded).toList();
    }

    @Test
    @DisplayName("STO1 What was appended is read back equal and in order")
    void readsBackWhatWasAppended() {
        keep(HERE, history(1, 3));
        keep(HERE, history(4, 4));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 4));
    }

    @Test
    @DisplayName("STO1 Text comes back as it was, in any script")
    void keepsAnyText() {
        String text =
                "𝔑 é e\u0301 \u202Eabc\u202C 👩‍🦽 <script>'; DROP TABLE event;-- \n\"\\ "
                        .repeat(50);
        Event event = new NoteEvent.NoteEdited(new NoteId("note-any-text"), text);
        List<Recorded> one = List.of(Recorded.unmarked(1, new OpId("operation"), MOMENT, event));
        keep(HERE, one);

        assertThat(log().read(HERE, 0)).isEqualTo(one);
    }

    @Test
    @DisplayName("STO1 Moments before 1970 and far from now come back exactly")
    void keepsAnyMoment() {
        List<Recorded> events = new ArrayList<>();
        for (String at : List.of("1969-12-31T23:59:59.999999999Z", "2200-01-01T00:00:00Z")) {
            Recorded next = recorded(events.size() + 1L);
            events.add(Recorded.unmarked(next.seq(), next.opId(), Instant.parse(at), next.event()));
        }
        keep(HERE, events);

        assertThat(log().read(HERE, 0)).isEqualTo(events);
    }

    @Test
    @DisplayName("STO2 Reading after a number gives what follows it")
    void readsTheTail() {
        keep(HERE, history(1, 5));

        assertThat(log().read(HERE, 3)).isEqualTo(history(4, 5));
        assertThat(log().read(HERE, 5)).isEmpty();
        assertThat(log().read(HERE, 9)).isEmpty();
    }

    @Test
    @DisplayName("STO2 A workshop that nobody wrote in has no events")
    void readsNothingOfTheUnknown() {
        assertThat(log().read(HERE, 0)).isEmpty();
    }

    @Test
    @DisplayName("STO3 Workshops have histories of their own")
    void keepsWorkshopsApart() {
        keep(HERE, history(1, 2));
        keep(THERE, history(1, 3));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 2));
        assertThat(log().read(THERE, 0)).isEqualTo(history(1, 3));
    }

    @Test
    @DisplayName("STO4 An append that leaves a gap, or counts from below 1, is refused")
    void refusesGaps() {
        refuse(HERE, history(2, 2));
        keep(HERE, history(1, 2));
        refuse(HERE, history(4, 4));
        refuse(HERE, List.of(recorded(0, "before-all")));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 2));
    }

    @Test
    @DisplayName("STO60 An append at a number that is taken is behind, and is told what is there")
    void tellsTheTail() {
        keep(HERE, history(1, 5));

        behind(List.of(recorded(4, "another-op")), history(4, 5));
        behind(List.of(recorded(1, "another-op"), recorded(2, "one-more-op")), history(1, 5));
        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 5));
    }

    @Test
    @DisplayName("STO5 An operation that happened is not kept again, and is told where it stands")
    void keepsAnOperationOnce() {
        keep(HERE, history(1, 3));

        behind(List.of(recorded(4, "operation-2")), history(2, 3));
        behind(List.of(recorded(4), recorded(5, "operation-3")), history(3, 3));
        keep(THERE, history(1, 3));
        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 3));
    }

    @Test
    @DisplayName("STO5 An append that brings an operation twice is refused")
    void refusesAnOperationTwice() {
        refuse(HERE, List.of(recorded(1, "same-batch"), recorded(2, "same-batch")));

        assertThat(log().read(HERE, 0)).isEmpty();
    }

    @Test
    @DisplayName("STO6 An append is kept whole or not at all")
    void isAllOrNothing() {
        keep(HERE, history(1, 2));
        refuse(HERE, List.of(recorded(3), recorded(4), recorded(6)));
        keep(HERE, history(3, 4));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 4));
    }

    @Test
    @DisplayName("STO6 Appending nothing changes nothing")
    void takesAnEmptyAppend() {
        keep(HERE, List.of());

        assertThat(log().read(HERE, 0)).isEmpty();
    }

    @Test
    @DisplayName("STO7 Appends of one workshop are kept in the order they were offered")
    void keepsTheOrderOffered() {
        List<CompletionStage<Appended>> stages =
                history(1, 200).stream().map(one -> log().append(HERE, List.of(one))).toList();
        assertThat(stages).allSatisfy(stage -> assertThat(done(stage)).isEqualTo(KEPT));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 200));
    }

    @Test
    @DisplayName("STO8 What is acknowledged can be read at once")
    void readsWhatWasAcknowledged() {
        for (Recorded one : history(1, 50)) {
            keep(HERE, List.of(one));
            assertThat(log().read(HERE, one.seq() - 1)).containsExactly(one);
        }
    }

    @Test
    @DisplayName("STO61 Of two machines that append at one number, one is kept and the other knows")
    void oneIsFirst() {
        for (long seq = 1; seq <= RACES; seq++) {
            List<Recorded> mine = List.of(recorded(seq, "mine-number-" + seq));
            List<Recorded> yours = List.of(recorded(seq, "yours-number-" + seq));
            CompletionStage<Appended> my = log().append(HERE, mine);
            CompletionStage<Appended> your = another().append(HERE, yours);
            List<Recorded> winner = done(my).equals(KEPT) ? mine : yours;

            assertThat(List.of(done(my), done(your)))
                    .containsExactlyInAnyOrder(KEPT, new Appended.Behind(winner));
            assertThat(another().read(HERE, seq - 1)).isEqualTo(winner);
        }
        assertThat(log().read(HERE, 0)).hasSize(RACES);
    }

    @Test
    @DisplayName("STO61 Two machines that go on from what the other wrote lose and double nothing")
    void bothGetThrough() {
        LogRacer mine = new LogRacer(log(), HERE, "mine-number-");
        LogRacer yours = new LogRacer(another(), HERE, "yours-number-");
        for (int i = 0; i < RACES; i++) {
            done(
                    CompletableFuture.allOf(
                            CompletableFuture.runAsync(mine::bringOne),
                            CompletableFuture.runAsync(yours::bringOne)));
        }

        List<Recorded> together = log().read(HERE, 0);
        assertThat(together).hasSize(2 * RACES).doesNotHaveDuplicates();
        assertThat(together).startsWith(mine.known().toArray(Recorded[]::new));
        assertThat(together).startsWith(yours.known().toArray(Recorded[]::new));
        assertThat(together).extracting(Recorded::opId).containsAll(mine.brought());
        assertThat(together).extracting(Recorded::opId).containsAll(yours.brought());
        assertThat(mine.timesBehind() + yours.timesBehind()).isGreaterThanOrEqualTo(RACES);
    }

    protected final void keep(WorkshopId workshop, List<Recorded> events) {
        assertThat(done(log().append(workshop, events))).isEqualTo(KEPT);
    }

    private void behind(List<Recorded> events, List<Recorded> tail) {
        assertThat(done(log().append(HERE, events))).isEqualTo(new Appended.Behind(tail));
    }

    protected final void refuse(WorkshopId workshop, List<Recorded> events) {
        assertThat(log().append(workshop, events)).failsWithin(PATIENCE);
    }

    private static <T> T done(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(PATIENCE.toSeconds(), SECONDS).join();
    }
}

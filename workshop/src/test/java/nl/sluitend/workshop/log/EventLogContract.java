package nl.sluitend.workshop.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import nl.sluitend.workshop.Block;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.NoteId;
import nl.sluitend.workshop.WorkshopId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What every [EventLog] promises. An adapter extends this with a log that is new for each test.
public abstract class EventLogContract {

    private static final WorkshopId HERE = new WorkshopId("workshop-here");
    private static final WorkshopId THERE = new WorkshopId("workshop-there");
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00.123456789Z");

    /// Longer than any disk takes: only a log that never answers is waited for this long.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    protected EventLogContract() {}

    protected abstract EventLog log();

    /// An event that stands at `seq`, by an operation of its own.
    public static Recorded recorded(long seq) {
        return recorded(seq, "operation-" + seq);
    }

    public static Recorded recorded(long seq, String opId) {
        Event added =
                new Event.NoteAdded(new NoteId("note-" + opId), Block.VALUE, "briefje " + seq);
        return new Recorded(seq, new OpId(opId), MOMENT.plusNanos(seq), added);
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
        Event event = new Event.NoteEdited(new NoteId("note-any-text"), text);
        List<Recorded> one = List.of(new Recorded(1, new OpId("operation"), MOMENT, event));
        keep(HERE, one);

        assertThat(log().read(HERE, 0)).isEqualTo(one);
    }

    @Test
    @DisplayName("STO1 Moments before 1970 and far from now come back exactly")
    void keepsAnyMoment() {
        List<Recorded> events = new ArrayList<>();
        for (String at : List.of("1969-12-31T23:59:59.999999999Z", "2200-01-01T00:00:00Z")) {
            Recorded next = recorded(events.size() + 1L);
            events.add(new Recorded(next.seq(), next.opId(), Instant.parse(at), next.event()));
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
    @DisplayName("STO4 An append that does not follow directly is refused")
    void refusesGapsAndRepeats() {
        refuse(HERE, history(2, 2));
        keep(HERE, history(1, 2));
        refuse(HERE, List.of(recorded(2, "another-op")));
        refuse(HERE, history(4, 4));
        refuse(HERE, List.of(recorded(0, "before-all")));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 2));
    }

    @Test
    @DisplayName("STO5 An operation that happened is refused a second time")
    void refusesAnOperationTwice() {
        keep(HERE, history(1, 2));
        refuse(HERE, List.of(recorded(3, "operation-1")));
        refuse(HERE, List.of(recorded(3, "same-batch"), recorded(4, "same-batch")));

        assertThat(log().read(HERE, 0)).isEqualTo(history(1, 2));
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
        List<CompletionStage<Void>> stages =
                history(1, 200).stream().map(one -> log().append(HERE, List.of(one))).toList();
        stages.forEach(stage -> stage.toCompletableFuture().join());

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

    protected final void keep(WorkshopId workshop, List<Recorded> events) {
        assertThat(log().append(workshop, events)).succeedsWithin(PATIENCE);
    }

    protected final void refuse(WorkshopId workshop, List<Recorded> events) {
        assertThat(log().append(workshop, events)).failsWithin(PATIENCE);
    }
}

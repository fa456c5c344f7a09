package nl.sluitend.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteEdited;
import nl.sluitend.workshop.notes.NoteId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the identifiers of operations, which devices choose, do to the opening of a room.
@Tag("slow")
class CollidingHistoryTest {

    private static final int EVENTS = 30_000;
    private static final int BITS = 15;
    private static final int TIMES = 5;
    private static final NoteId NOTE = new NoteId("note-0001");

    @Test
    @DisplayName("SRV15 A history of operations that collide opens about as fast as any other")
    void opensAsFast() {
        List<Recorded> colliding = history(CollidingHistoryTest::colliding);
        List<Recorded> other = history("operation-%020d"::formatted);
        assertThat(colliding.stream().skip(1).map(each -> each.opId().value().hashCode()))
                .containsOnly(colliding.getLast().opId().value().hashCode());

        long fast = Long.MAX_VALUE;
        long slow = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            fast = Math.min(fast, nanosToOpen(other));
            slow = Math.min(slow, nanosToOpen(colliding));
        }
        System.out.printf(
                "A history of %d events opens in %.0f ms; with colliding operations in %.0f ms%n",
                EVENTS, fast * 1e-6, slow * 1e-6);
        assertThat((double) slow / fast).isLessThan(4);
    }

    private static long nanosToOpen(List<Recorded> recorded) {
        long began = System.nanoTime();
        History opened = new History(recorded, 256);
        assertThat(opened.seq()).isEqualTo(EVENTS);
        return System.nanoTime() - began;
    }

    private static List<Recorded> history(IntFunction<String> opId) {
        NoteAdded added = new NoteAdded(CanvasId.MAIN, NOTE, Block.VALUE, "Een bus");
        NoteEdited edited = new NoteEdited(NOTE, "Een belbus");
        return Stream.concat(
                        Stream.of(Asking.created(RoomHall.NOON)),
                        IntStream.rangeClosed(2, EVENTS)
                                .mapToObj(seq ->
                                        Recorded.unmarked(
                                                seq,
                                                new OpId(opId.apply(seq)),
                                                RoomHall.NOON,
                                                seq == 2 ? added : edited)))
                .toList();
    }

    /// All of one hash, by a pair of letters for each bit.
    private static String colliding(int number) {
        return IntStream.range(0, BITS)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .reduce("", String::concat);
    }
}

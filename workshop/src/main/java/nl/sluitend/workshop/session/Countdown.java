package nl.sluitend.workshop.session;

import java.time.Duration;
import java.time.Instant;

/// The time that a step has. It may have run out; nothing happens then.
public sealed interface Countdown {

    /// It ends at a moment of the server's clock.
    record Counting(Instant until) implements Countdown {}

    /// It stands still, with so much left, in milliseconds. Below zero the step had run over.
    record Held(long left) implements Countdown {}

    /// Moments of the hour are whole milliseconds: pages count no finer.
    static Instant moment(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli());
    }

    static Countdown of(Instant from, int minutes) {
        return new Counting(from.plus(Duration.ofMinutes(minutes)));
    }

    default Countdown held(Instant at) {
        return switch (this) {
            case Counting(var until) -> new Held(Duration.between(at, until).toMillis());
            case Held held -> held;
        };
    }

    default Countdown resumed(Instant at) {
        return switch (this) {
            case Counting counting -> counting;
            case Held(var left) -> new Counting(at.plusMillis(left));
        };
    }

    /// What ran out already gets its minutes from now on.
    default Countdown longer(int minutes, Instant at) {
        long more = Duration.ofMinutes(minutes).toMillis();
        return switch (this) {
            case Counting(var until) ->
                    new Counting((until.isBefore(at) ? at : until).plusMillis(more));
            case Held(var left) -> new Held(Math.max(left, 0) + more);
        };
    }
}

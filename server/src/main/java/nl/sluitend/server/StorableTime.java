package nl.sluitend.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of the machine, within what can be kept: a moment is kept as nanoseconds since 1970,
/// and those end in 2262. A clock that is centuries off counts as one within two centuries, which
/// goes on as any other: a clock that stood still would let nobody write twice.
record StorableTime(InstantSource machine) implements InstantSource {

    private static final Duration SPAN = Duration.ofDays(230 * 365L);

    @Override
    public Instant instant() {
        Instant now = machine.instant();
        return now.minusSeconds(now.getEpochSecond() / SPAN.toSeconds() * SPAN.toSeconds());
    }
}

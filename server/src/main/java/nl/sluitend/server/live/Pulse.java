package nl.sluitend.server.live;

import io.netty.buffer.ByteBuf;
import java.security.SecureRandom;
import java.time.Duration;

/// Whether a device still reads what it is sent: it must give back the number of each ping. A pong
/// that nobody can have read off a ping is no sign of life. Confined to the loop of the connection.
final class Pulse {

    private static final SecureRandom DICE = new SecureRandom();

    private final Duration silence;
    private boolean awaiting;
    private long number;
    private long since;

    Pulse(Duration silence) {
        this.silence = silence;
    }

    /// Whether the last ping is unanswered for too long.
    boolean isLost() {
        return awaiting && System.nanoTime() - since > silence.toNanos();
    }

    boolean isAwaiting() {
        return awaiting;
    }

    /// The number of a new ping.
    long next() {
        awaiting = true;
        number = DICE.nextLong();
        since = System.nanoTime();
        return number;
    }

    void answer(ByteBuf payload) {
        if (payload.readableBytes() == Long.BYTES
                && payload.getLong(payload.readerIndex()) == number) {
            awaiting = false;
        }
    }
}

package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// The rate limit on wrong codes. A whole room, and a whole town hall, sits behind one address, so
/// they are counted for the installation and not per address. What it bears grows with the number
/// of open workshops: more people mistype, and one guess hits no sooner than they grow in number.
final class CodeRateLimit {

    private final Limits limits;
    private final Deque<Instant> wrong = new ArrayDeque<>();

    CodeRateLimit(Limits limits) {
        this.limits = limits;
    }

    /// How long nobody may try a code any more, or null when they may.
    synchronized @Nullable Duration pause(int openWorkshops, Instant now) {
        Instant begin = now.minus(limits.duration(Limit.CODE_GUESS_WINDOW));
        while (!wrong.isEmpty() && !wrong.getFirst().isAfter(begin)) {
            wrong.removeFirst();
        }
        int borne = limits.of(Limit.CODE_GUESSES) * Math.max(1, openWorkshops);
        return wrong.size() < borne ? null : Duration.between(begin, wrong.getFirst());
    }

    synchronized void addWrong(Instant now) {
        wrong.addLast(now);
    }
}

package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// The rate limit on wrong codes. Each address has its own, so that nobody closes the door for
/// others. A whole town hall sits behind one address, so that it bears far more than people
/// mistype. While many are wrong over all, each address has fewer at once; none has none.
final class CodeRateLimit {

    private static final AddressPrefix ALL = new AddressPrefix("");

    private final AddressBudget each;
    private final AddressBudget overall;
    private final int atOnceUnderAttack;

    CodeRateLimit(Limits limits) {
        this.each = new AddressBudget(limits, Limit.CODE_GUESSES, Limit.CODE_GUESS_EVERY);
        this.overall =
                new AddressBudget(
                        limits, Limit.CODE_GUESSES_OVERALL, Limit.CODE_GUESS_OVERALL_EVERY);
        this.atOnceUnderAttack = limits.of(Limit.CODE_GUESSES_UNDER_ATTACK);
    }

    /// How long this address may try no code any more, or null when it may.
    @Nullable Duration pause(AddressPrefix address, Instant now) {
        return overall.pause(ALL, now) == null
                ? each.pause(address, now)
                : each.pause(address, now, atOnceUnderAttack);
    }

    void addWrong(AddressPrefix address, Instant now) {
        each.spend(address, now);
        overall.spend(ALL, now);
    }
}

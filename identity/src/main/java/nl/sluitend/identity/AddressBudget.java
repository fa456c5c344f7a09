package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// How often each address may do something: some times at once, and then once in a while. Kept is
/// until when an address has spent what it earns, so that it costs one moment each. Of more
/// addresses than it remembers, those that spent longest ago are forgotten.
final class AddressBudget {

    private final int atOnce;
    private final Duration each;
    private final Map<AddressPrefix, Instant> spentUntil;

    AddressBudget(Limits limits, Limit atOnce, Limit each) {
        this.atOnce = limits.of(atOnce);
        this.each = limits.duration(each);
        this.spentUntil = remembering(limits.of(Limit.ADDRESSES_REMEMBERED));
    }

    private static Map<AddressPrefix, Instant> remembering(int most) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AddressPrefix, Instant> eldest) {
                return size() > most;
            }
        };
    }

    /// How long this address must wait, or null when it may at once.
    @Nullable Duration pause(AddressPrefix address, Instant now) {
        return pause(address, now, atOnce);
    }

    /// The same, when it may do so only `most` times at once.
    synchronized @Nullable Duration pause(AddressPrefix address, Instant now, int most) {
        Duration spent = Duration.between(now, spentUntil(address, now));
        Duration over = spent.plus(each).minus(each.multipliedBy(most));
        return over.isPositive() ? over : null;
    }

    synchronized void spend(AddressPrefix address, Instant now) {
        Instant until = spentUntil(address, now).plus(each);
        spentUntil.remove(address);
        spentUntil.put(address, until);
    }

    private Instant spentUntil(AddressPrefix address, Instant now) {
        Instant until = spentUntil.getOrDefault(address, now);
        return until.isBefore(now) ? now : until;
    }
}

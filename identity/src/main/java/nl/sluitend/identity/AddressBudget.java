package nl.sluitend.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.jspecify.annotations.Nullable;

/// How often each address may do something: some times at once, and then once in a while. Of more
/// addresses than it remembers, those that spent longest ago are forgotten.
final class AddressBudget {

    private final int atOnce;
    private final Duration each;
    private final Map<AddressPrefix, Spending> spendings;

    AddressBudget(Limits limits, Limit atOnce, Limit each) {
        this.atOnce = limits.of(atOnce);
        this.each = limits.duration(each);
        this.spendings = remembering(limits.of(Limit.ADDRESSES_REMEMBERED));
    }

    private static Map<AddressPrefix, Spending> remembering(int most) {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AddressPrefix, Spending> eldest) {
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
        Duration spent = spending(address, now).time();
        Duration over = spent.plus(each).minus(each.multipliedBy(most));
        return over.isPositive() ? over : null;
    }

    synchronized void spend(AddressPrefix address, Instant now) {
        Duration spent = spending(address, now).time();
        spendings.remove(address);
        spendings.put(address, new Spending(spent.plus(each), now));
    }

    private Spending spending(AddressPrefix address, Instant now) {
        Spending known = spendings.getOrDefault(address, new Spending(Duration.ZERO, now));
        Spending left = known.at(now);
        spendings.replace(address, left);
        return left;
    }

    /// What an address has still to earn back, as of a moment.
    private record Spending(Duration time, Instant asOf) {

        /// A clock that is set back has earned nothing, and takes nothing away.
        Spending at(Instant now) {
            Duration passed = Duration.between(asOf, now);
            Duration left = passed.isNegative() ? time : time.minus(passed);
            return new Spending(left.isNegative() ? Duration.ZERO : left, now);
        }
    }
}

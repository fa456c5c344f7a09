package nl.sluitend.finance.societal;

import nl.sluitend.finance.Figure;
import org.jspecify.annotations.Nullable;

/// What one input or outcome comes to in one year of the map. Without `value` nobody knows how
/// much; without `year` nobody knows when either, so that it may be any year.
record Flow(String id, String party, Side side, @Nullable Integer year, @Nullable Figure value) {

    /// Whether a party gives or receives, and what.
    enum Side {
        INVESTMENT,
        SAVING,
        SOCIAL_VALUE
    }

    boolean isInvested() {
        return side == Side.INVESTMENT;
    }

    boolean mayFallIn(int other) {
        return year == null || year == other;
    }

    /// How many years, counted from the first, it takes to see all of it that is known.
    int reach() {
        return year == null ? 0 : year + 1;
    }
}

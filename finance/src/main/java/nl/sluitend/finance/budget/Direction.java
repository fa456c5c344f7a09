package nl.sluitend.finance.budget;

/// Which side of the ledger a line stands on. Movements of reserves appropriate the result and are
/// no costs or income themselves (BBV art. 17 and 43), so they have sides of their own.
public enum Direction {
    /// *Lasten*.
    COST,
    /// *Baten*.
    INCOME,
    /// *Storting in een reserve*.
    ADDITION,
    /// *Onttrekking aan een reserve*.
    WITHDRAWAL;

    public boolean movesReserve() {
        return switch (this) {
            case COST, INCOME -> false;
            case ADDITION, WITHDRAWAL -> true;
        };
    }

    /// The side on which what was paid comes back.
    public Direction opposite() {
        return switch (this) {
            case COST -> INCOME;
            case INCOME -> COST;
            case ADDITION -> WITHDRAWAL;
            case WITHDRAWAL -> ADDITION;
        };
    }
}

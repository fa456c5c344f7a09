package nl.sluitend.finance.budget;

import nl.sluitend.finance.Figure;

/// What a line comes to in one year.
sealed interface LineYear {

    /// The line does not count in this year.
    record Absent() implements LineYear {}

    /// It counts, and nobody knows for how much.
    record Open() implements LineYear {}

    record Counted(Figure figure) implements LineYear {}
}

package nl.sluitend.finance.budget;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Money;

/// What may be said of a budget. All that apply are given, worst first.
public sealed interface Verdict {

    /// There is no line with an amount other than zero, so there is nothing to weigh.
    record Empty() implements Verdict {}

    /// The amounts of these lines are unknown; the budget cannot be called balanced.
    record Undetermined(List<String> lines) implements Verdict {
        public Undetermined {
            lines = List.copyOf(lines);
        }
    }

    /// The costs of `year` exceed its income by `amount`, reserves included. In a year with unknown
    /// lines these are all costs, and it is short by that much at least.
    record Shortfall(Year year, Money amount) implements Verdict {}

    /// What recurs in `year` costs `amount` more than the income that recurs. One-off money does
    /// not cover it lastingly (Gemeentewet art. 189: *structureel en reëel in evenwicht*).
    /// `atLeast`: something that nobody knows can make it more.
    record StructuralShortfall(Year year, Money amount, boolean atLeast) implements Verdict {}

    /// More has been withdrawn from the reserves at the end of `year` than was in them, by
    /// `amount`; `atLeast`: nobody knows how much that was in all.
    record ReserveOverdrawn(Year year, Money amount, boolean atLeast) implements Verdict {}

    /// What counts against the ceiling in `year` exceeds it by `amount`; `atLeast`: something that
    /// nobody knows counts against it too.
    record OverCeiling(Year year, Money amount, boolean atLeast) implements Verdict {}

    /// Every year has at least the income that its costs ask, recurring costs are covered by
    /// recurring income, and every amount is known.
    record Balanced() implements Verdict {}
}

package nl.sluitend.finance.budget;

/// One cost or one source of income. The `id` leads back to the note the line came from.
public record BudgetLine(
        String id, String label, Direction direction, Amount amount, Recurrence recurrence) {}

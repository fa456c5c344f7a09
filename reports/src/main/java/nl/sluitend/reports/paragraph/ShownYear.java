package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Split;

/// A year as it is printed, in whole euros. The totals and the balance are each rounded once, as
/// every page does; structural and one-off then add up to their total.
record ShownYear(BudgetYear exact, ShownSide costs, ShownSide income) {

    record ShownSide(Money total, Money structural, Money incidental) {}

    static ShownYear of(BudgetYear exact) {
        return new ShownYear(exact, side(exact.outlays()), side(exact.means()));
    }

    Year year() {
        return exact.year();
    }

    Money balance() {
        return exact.result().total().toWholeEuros();
    }

    Money structuralBalance() {
        return exact.result().structural().toWholeEuros();
    }

    ShownSide side(Direction side) {
        return switch (side) {
            case COST, ADDITION -> costs;
            case INCOME, WITHDRAWAL -> income;
        };
    }

    private static ShownSide side(Split sum) {
        Apportionment shown =
                Apportionment.inWholeEuros(List.of(sum.structural(), sum.incidental()));
        return new ShownSide(shown.total(), shown.parts().getFirst(), shown.parts().getLast());
    }
}

package nl.sluitend.exports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;

/// A year as it is printed, in whole euros. The totals and the balance are each rounded once, as
/// every page does; structural and one-off then add up to their total.
record ShownYear(BudgetYear exact, Side costs, Side income) {

    record Side(Money total, Money structural, Money incidental) {}

    static ShownYear of(BudgetYear exact) {
        return new ShownYear(
                exact,
                side(exact.structuralCosts(), exact.incidentalCosts()),
                side(exact.structuralIncome(), exact.incidentalIncome()));
    }

    Year year() {
        return exact.year();
    }

    Money balance() {
        return exact.balance().toWholeEuros();
    }

    Side side(Direction side) {
        return switch (side) {
            case COST -> costs;
            case INCOME -> income;
        };
    }

    private static Side side(Money structural, Money incidental) {
        Apportionment shown = Apportionment.inWholeEuros(List.of(structural, incidental));
        return new Side(shown.total(), shown.parts().getFirst(), shown.parts().getLast());
    }
}

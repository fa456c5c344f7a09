package nl.sluitend.reports.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.reports.paragraph.Statement.OfStructure.StructuralShortage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BalanceFindingsTest {

    private static final Year FIRST = Year.of(2027);

    @Test
    @DisplayName("FIN160 What reserves pay is lacking in the paragraph as it is in the verdict")
    void reservesCoverNothing() {
        assertThat(lacking(euros(Direction.COST, 10), once(Fixed.of(Money.of(1)))))
                .containsExactly(Money.of(60));
        assertThat(lacking(once(new Unknown()))).containsExactly(Money.of(50));
    }

    /// Of a year with 100 to pay, 50 to come in and 200 from reserves, all of it recurring.
    private static List<Money> lacking(BudgetLine... more) {
        List<BudgetLine> lines = new ArrayList<>(List.of(more));
        lines.add(euros(Direction.COST, 100));
        lines.add(euros(Direction.INCOME, 50));
        lines.add(euros(Direction.WITHDRAWAL, 200));
        Budget budget = new Budget(new Horizon(FIRST, 1), List.of(), lines, null);
        BudgetLedger ledger = BudgetLedger.of(budget);
        return new BalanceFindings(budget, ledger, new Lines(ledger, lines), false)
                .statements().stream()
                        .filter(StructuralShortage.class::isInstance)
                        .map(StructuralShortage.class::cast)
                        .map(each -> each.yearly().least().amount())
                        .toList();
    }

    private static BudgetLine once(Amount amount) {
        return line("line-once", Direction.COST, amount, Incidental.in(FIRST));
    }

    private static BudgetLine euros(Direction side, long euros) {
        return line(
                "line-%s-%d".formatted(side, euros),
                side,
                Fixed.of(Money.of(euros)),
                Structural.ALWAYS);
    }

    private static BudgetLine line(
            String id, Direction side, Amount amount, Recurrence recurrence) {
        return BudgetLine.of(id, id, side, amount, recurrence);
    }
}

package nl.sluitend.finance.remarks;

import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Direction.COST;
import static nl.sluitend.finance.budget.Direction.INCOME;
import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.budget;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Lines;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.remarks.Remark.CountsAsNoReserve;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReserveNamesTest {

    private static final Amount MONEY = Fixed.of(Money.of(1));

    @ParameterizedTest
    @ValueSource(
            strings = {"Uit bestemmingsreserve", "Algemene reserve", "from RESERVES", "reserve."})
    @DisplayName("FIN287 what is called after a reserve and counts as cost or income is remarked")
    void called(String label) {
        assertThat(remarks(line(label, INCOME, MONEY, null)))
                .containsExactly(new CountsAsNoReserve("x", INCOME));
        assertThat(remarks(line(label, COST, MONEY, null)))
                .containsExactly(new CountsAsNoReserve("x", COST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reservering zaal", "Reserve-onderdelen", "Gereserveerd", "Subsidie"})
    @DisplayName("FIN287 another word is none")
    void otherWords(String label) {
        assertThat(remarks(line(label, INCOME, MONEY, null))).isEmpty();
    }

    @Test
    @DisplayName("FIN287 so is what stands on the task field of the reserves, but no saving")
    void booked() {
        assertThat(remarks(line("Dekking", INCOME, MONEY, "0.10"))).hasSize(1);
        assertThat(remarks(line("Dekking", INCOME, MONEY, "0.1"))).isEmpty();
        Amount saving = new Saving(Estimate.of(1), "g", Lines.Y2027, "");
        assertThat(remarks(line("Dekking", INCOME, saving, "0.10"))).isEmpty();
    }

    @Test
    @DisplayName("FIN287 what moves a reserve is what it is called")
    void moved() {
        assertThat(remarks(line("reserve", WITHDRAWAL, MONEY, "0.10"))).isEmpty();
        assertThat(remarks(line("reserve", ADDITION, MONEY, "0.10"))).isEmpty();
    }

    private static Stream<Remark> remarks(BudgetLine line) {
        return new ReserveNames(budget(line)).all();
    }

    private static BudgetLine line(
            String label, Direction side, Amount amount, @Nullable String taskField) {
        return new BudgetLine(
                "x", label, side, amount, Structural.ALWAYS, null, null, taskField, null, null);
    }
}

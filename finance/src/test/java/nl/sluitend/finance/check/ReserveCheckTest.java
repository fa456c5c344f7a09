package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReserveCheckTest {

    @Test
    @DisplayName("FIN227 no reserve begins below nothing, where other amounts may be below it too")
    void openingReserve() {
        assertThat(opening("0")).isEmpty();
        assertThat(opening("-0.01"))
                .containsExactly(
                        new Objection<>("/budget/openingReserve", Flaw.AMOUNT_OUT_OF_RANGE));
    }

    private static List<Objection<Flaw>> opening(String euros) {
        Budget given =
                new Budget(
                        Horizon.municipal(Year.of(2027)),
                        List.of(),
                        List.of(),
                        null,
                        Money.of(euros),
                        null);
        return new ModelCheck(Limits.OF_A_MODEL)
                .objections(new Model("m", null, null, given, null));
    }
}

package nl.sluitend.finance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Prices;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.model.Model;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;
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

    @Test
    @DisplayName("FIN261 a rise of prices is a yearly rate, and none goes with a nominal rate")
    void priceRise() {
        assertThat(rising("0.9999", Prices.REAL)).isEmpty();
        assertThat(rising("-0.9999", null)).isEmpty();
        for (String beyond : List.of("1", "-1")) {
            assertThat(rising(beyond, Prices.REAL))
                    .containsExactly(new Objection<>("/budget/priceRise", Flaw.SHARE_OUT_OF_RANGE));
        }
        assertThat(rising("0.02", Prices.NOMINAL))
                .containsExactly(
                        new Objection<>("/budget/priceRise", Flaw.PRICE_RISE_AT_NOMINAL_RATE));
    }

    private static List<Objection<Flaw>> rising(String rise, @Nullable Prices prices) {
        Budget given =
                new Budget(
                        Horizon.municipal(Year.of(2027)),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        new BigDecimal(rise));
        Discount discount = new Discount(new BigDecimal("0.04"), Timing.FIRST_YEAR_IN_FULL, prices);
        return new ModelCheck(Limits.OF_A_MODEL)
                .objections(new Model("m", null, discount, given, null));
    }

    private static List<Objection<Flaw>> opening(String euros) {
        Budget given =
                new Budget(
                        Horizon.municipal(Year.of(2027)),
                        List.of(),
                        List.of(),
                        null,
                        Money.of(euros),
                        null,
                        null);
        return new ModelCheck(Limits.OF_A_MODEL)
                .objections(new Model("m", null, null, given, null));
    }
}

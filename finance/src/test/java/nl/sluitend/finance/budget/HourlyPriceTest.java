package nl.sluitend.finance.budget;

import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Staff;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HourlyPriceTest {

    private static final Estimate MISSING = new Estimate.Missing();

    /// The prices of a published tariff calculation (exploredoc 6760203), before its margin.
    @ParameterizedTest
    @DisplayName("FIN19 the hourly price is wage by productivity, with overhead on top")
    @CsvSource({"24.68, 37.02", "42.22, 63.33"})
    void published(String wage, String price) {
        assertThat(perHour(price(Estimate.of(wage), List.of(), "0")).value()).isEqualTo(price);
    }

    @Test
    @DisplayName("FIN19 then come the supplements per hour, then the margin over all of it")
    void build() {
        List<Supplement> supplements =
                List.of(
                        new Supplement("travel", Money.of("1.50")),
                        new Supplement("reports", Money.of("0.48")));
        Figure price = perHour(price(Estimate.of("24.68"), supplements, "0.10"));

        assertThat(price.value()).isEqualTo("42.9");
        assertThat(price.evaluated()).isEqualTo(price.value());
        assertThat(price.terms())
                .extracting(Figure::concept)
                .containsExactly(Concept.HOURLY_COST, Concept.MARGIN_FACTOR);
        assertThat(price.terms().getFirst().terms())
                .extracting(Figure::name)
                .containsExactly("", "travel", "reports");
    }

    @Test
    @DisplayName("FIN19 staff costs hours times that price")
    void hours() {
        assertThat(costs(Estimate.of("1250.5"), price(Estimate.of("24.68"), List.of(), "0")))
                .isEqualTo(Money.of("46293.51"));
    }

    @Test
    @DisplayName("FIN19 without hours, wage, productivity or overhead the line is unknown")
    void unknown() {
        Estimate known = Estimate.of("0.5");
        BigDecimal none = BigDecimal.ZERO;
        HourlyPrice sound = price(known, List.of(), "0");
        Budget budget =
                budget(
                        cost("hours", new Staff(MISSING, sound)),
                        staff("wage", new HourlyPrice(MISSING, known, known, List.of(), none)),
                        staff("free", new HourlyPrice(known, MISSING, known, List.of(), none)),
                        staff("roof", new HourlyPrice(known, known, MISSING, List.of(), none)),
                        staff("known", sound));

        assertThat(years(budget).getFirst().unknown())
                .containsExactly("hours", "wage", "free", "roof");
    }

    private static BudgetLine staff(String id, HourlyPrice price) {
        return cost(id, new Staff(Estimate.of(1), price));
    }

    private static HourlyPrice price(Estimate wage, List<Supplement> supplements, String margin) {
        return new HourlyPrice(
                wage,
                Estimate.of("0.80"),
                Estimate.of("0.20"),
                supplements,
                new BigDecimal(margin));
    }

    private static Figure perHour(HourlyPrice price) {
        Figure line =
                years(budget(staff("s", price))).getFirst().structuralCosts().terms().getFirst();
        return line.terms().get(1);
    }

    private static Money costs(Estimate hours, HourlyPrice price) {
        return years(budget(cost("s", new Staff(hours, price)))).getFirst().costs().money();
    }
}

package nl.sluitend.finance.results;

import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.PartyInput;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.uncertainty.Sampling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InputComparisonTest {

    private static final BudgetLine RENT = cost("rent", "100");
    private static final BudgetLine GRANT = paidBy("city", income("grant", "60"));

    @Test
    @DisplayName("FIN173 what is put in agrees with the budget when each party brings in as much")
    void agrees() {
        assertThat(remarks(List.of(RENT, GRANT), input("city", "60.99", 0), input("", "40", 0)))
                .containsExactly(new InputsAgree(List.of(Y2027)));
    }

    @Test
    @DisplayName("FIN173 a euro is a difference, and so is what only one of both has")
    void differs() {
        assertThat(remarks(List.of(RENT, GRANT), input("city", "61", 0), input("club", "5", 0)))
                .containsExactly(
                        new InputsDiffer(
                                List.of(Y2027),
                                List.of(
                                        differing("city", 61, 60),
                                        differing("club", 5, 0),
                                        differing("", 0, 40))));
    }

    @Test
    @DisplayName("FIN202 years in which nothing is put in are compared on neither side")
    void sameYears() {
        List<Year> third = List.of(Year.of(2029));

        assertThat(remarks(List.of(RENT, GRANT), input("city", "60", 2), input("", "40", 2)))
                .containsExactly(new InputsAgree(third));
        assertThat(remarks(List.of(RENT, GRANT), input("city", "100", 2)))
                .containsExactly(
                        new InputsDiffer(
                                third, List.of(differing("city", 100, 60), differing("", 0, 40))));
    }

    @Test
    @DisplayName("FIN202 what is put in after the years of the budget is compared with none")
    void afterTheBudget() {
        assertThat(
                        remarks(
                                List.of(RENT, GRANT),
                                input("city", "60", 0),
                                input("", "40", 0),
                                input("city", "500", 4)))
                .containsExactly(new InputsAgree(List.of(Y2027)));
        assertThat(remarks(List.of(RENT, GRANT), input("city", "500", 4))).isEmpty();
    }

    @Test
    @DisplayName("FIN173 as many years are compared as the map has something put in")
    void years() {
        assertThat(
                        remarks(
                                List.of(RENT, GRANT),
                                input("city", "60", 0),
                                input("city", "60", 1),
                                input("", "80", 0)))
                .containsExactly(new InputsAgree(List.of(Y2027, Year.of(2028))));
    }

    @Test
    @DisplayName("FIN173 with an unknown, or with nothing put in, there is nothing to compare")
    void nothing() {
        assertThat(remarks(List.of(RENT, income("open", new Unknown())), input("city", "1", 0)))
                .isEmpty();
        assertThat(remarks(List.of(RENT, GRANT))).isEmpty();
    }

    private static PartyInput differing(String party, long putIn, long budgeted) {
        return new PartyInput(party, Money.of(putIn), Money.of(budgeted));
    }

    private static Input input(String party, String value, int year) {
        return new Input(party + year, party, party, Estimate.of(value), year);
    }

    private static List<Remark> remarks(List<BudgetLine> lines, Input... inputs) {
        Model model =
                new Model(
                        "",
                        null,
                        Discount.of("0", Timing.FIRST_YEAR_IN_FULL),
                        budget(lines.toArray(BudgetLine[]::new)),
                        new ImpactMap(Arrays.asList(inputs), List.of()));
        return ModelResults.of(model, BudgetedInputsTest.NOTHING, new Sampling(10, 1)).remarks();
    }
}

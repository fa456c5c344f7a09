package nl.sluitend.finance.remarks;

import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Lines;
import nl.sluitend.finance.remarks.Remark.SavingAsIncome;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.Net;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LikeSavingsTest {

    private static final String SAVED = "Minder individuele begeleiding";

    @Test
    @DisplayName("FIN297 an income called as a saving of who pays it is remarked")
    void alike() {
        assertThat(remarks(paidBy("g", income("Minder begeleiding nodig", "5")), Benefit.SAVING))
                .containsExactly(new SavingAsIncome("Minder begeleiding nodig", "g", SAVED));
        assertThat(remarks(paidBy("g", income(SAVED, "5")), Benefit.SAVING)).hasSize(1);
    }

    @Test
    @DisplayName("FIN297 nothing of another payer, name or kind, nor of what is a saving already")
    void other() {
        BudgetLine alike = income("Minder begeleiding nodig", "5");
        assertThat(remarks(paidBy("p", alike), Benefit.SAVING)).isEmpty();
        assertThat(remarks(alike, Benefit.SAVING)).isEmpty();
        assertThat(remarks(paidBy("g", alike), Benefit.SOCIAL_VALUE)).isEmpty();
        assertThat(remarks(paidBy("g", income("Subsidie", "5")), Benefit.SAVING)).isEmpty();
        Saving saving = new Saving(Estimate.of(1), "g", Lines.Y2027, SAVED);
        assertThat(remarks(paidBy("g", income(SAVED, saving)), Benefit.SAVING)).isEmpty();
    }

    private static List<Remark> remarks(BudgetLine line, Benefit benefit) {
        Outcome outcome =
                Outcome.of(
                        SAVED,
                        "g",
                        benefit,
                        new Net(Estimate.of(1)),
                        Filters.NONE,
                        Estimate.of(0),
                        Estimate.of(1));
        return new LikeSavings(budget(line), new ImpactMap(List.of(), List.of(outcome)))
                .all()
                .toList();
    }
}

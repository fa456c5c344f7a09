package nl.sluitend.finance.remarks;

import static nl.sluitend.finance.budget.Direction.WITHDRAWAL;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.indexed;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.listed;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static nl.sluitend.finance.budget.Lines.perUnit;
import static nl.sluitend.finance.budget.Lines.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.CoveredYear;
import nl.sluitend.finance.remarks.Remark.Farther;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.PayersNearCeiling;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.QuantitiesLeftOut;
import nl.sluitend.finance.remarks.Remark.ReserveBesideCeiling;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.SilentQuantity;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import nl.sluitend.finance.remarks.Remark.StructuralThatEnds;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.Net;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RemarksTest {

    @Test
    @DisplayName(
            "FIN164 FIN230 a line of other years counts in none, and is remarked with what it is")
    void otherYears() {
        assertThat(remarks(during(Incidental.in(Year.of(2035)), cost("c", "100"))))
                .containsExactly(never("c", Silence.OTHER_YEARS, Farther.NO, silent(2035, 100)));
        assertThat(remarks(during(new Structural(Year.of(2031), null), cost("c", "1"))))
                .containsExactly(
                        never(
                                "c",
                                Silence.OTHER_YEARS,
                                Farther.AFTER,
                                silent(2031, 1),
                                silent(2032, 1)));
        assertThat(remarks(during(new Structural(Year.of(2030), null), cost("c", "1")))).isEmpty();
        assertThat(remarks(during(new Structural(null, Year.of(2026)), cost("c", "1"))))
                .containsExactly(
                        never(
                                "c",
                                Silence.OTHER_YEARS,
                                Farther.BEFORE,
                                silent(2025, 1),
                                silent(2026, 1)));
        assertThat(remarks(during(Incidental.in(Year.of(2026)), cost("c", new Amount.Unknown()))))
                .containsExactly(
                        never(
                                "c",
                                Silence.OTHER_YEARS,
                                Farther.NO,
                                new SilentYear(Year.of(2026), null)));
    }

    @Test
    @DisplayName("FIN164 FIN230 a line without an amount in its years is remarked, with the reason")
    void withoutAmount() {
        assertThat(remarks(cost("c", listed(2031, 5, 6))))
                .containsExactly(
                        never(
                                "c",
                                Silence.LISTED_ELSEWHERE,
                                Farther.NO,
                                silent(2031, 5),
                                silent(2032, 6)));
        assertThat(remarks(income("s", new Saving(Estimate.of(1), "g", Year.of(2031), "o"))))
                .contains(
                        never(
                                "s",
                                Silence.CASHED_LATER,
                                Farther.AFTER,
                                silent(2031, 1),
                                silent(2032, 1)));
        assertThat(remarks(bought(2024, 2)))
                .containsExactly(
                        never(
                                "bus",
                                Silence.NOT_IN_USE,
                                Farther.NO,
                                silent(2024, 50),
                                silent(2025, 50)));
        assertThat(remarks(bought(2020, 7))).hasSize(1);
        assertThat(remarks(bought(2020, 8))).isEmpty();
        assertThat(of(driven(2031, 5)).getFirst())
                .isEqualTo(
                        never(
                                "c",
                                Silence.QUANTITY_LATER,
                                Farther.AFTER,
                                silent(2031, 10),
                                silent(2032, 10)));
        assertThat(of(driven(2027, 5))).isEmpty();
    }

    @Test
    @DisplayName("FIN165 listed years that are left out are remarked, of a line and of a driver")
    void leftOut() {
        assertThat(remarks(cost("c", listed(2026, 1, 2, 3, 4, 5))))
                .containsExactly(new YearsLeftOut("c", List.of(silent(2026, 1))));
        assertThat(remarks(during(Incidental.in(Y2027), cost("c", listed(2027, 1, 2)))))
                .containsExactly(new YearsLeftOut("c", List.of(silent(2028, 2))));
        assertThat(remarks(during(new Incidental(Year.of(2030), Year.of(2031)), cost("c", "1"))))
                .containsExactly(new YearsLeftOut("c", List.of(silent(2031, 1))));
        assertThat(of(driven(2029, 5, 6, 7))).containsExactly(quantity(2031, "7"));
        assertThat(of(driven(2025, 5, 6))).containsExactly(quantity(2025, "5"));
    }

    @Test
    @DisplayName("FIN264 a year that is left out tells its amount, unknown or none too")
    void leftOutAmounts() {
        var last = new Incidental(Year.of(2030), Year.of(2031));
        var saving = income("s", new Saving(Estimate.of(9), "g", Year.of(2029), "o"));

        assertThat(remarks(indexed("0.1", 2030, during(last, cost("c", "1000")))))
                .containsExactly(new YearsLeftOut("c", List.of(silent(2031, 1100))));
        assertThat(remarks(during(last, cost("c", new Amount.Unknown()))))
                .containsExactly(
                        new YearsLeftOut("c", List.of(new SilentYear(Year.of(2031), null))));
        assertThat(remarks(during(new Incidental(Year.of(2028), Year.of(2029)), saving)))
                .contains(new YearsLeftOut("s", List.of(silent(2028, 0))));
    }

    @Test
    @DisplayName("FIN165 prices of a year after the last are remarked, those of the last are not")
    void prices() {
        assertThat(remarks(indexed("0.02", 2031, cost("c", "1"))))
                .containsExactly(new PricesOfLater("c", Year.of(2031)));
        assertThat(remarks(indexed("0.02", 2030, cost("c", "1")))).isEmpty();
        assertThat(remarks(indexed("0", 2031, cost("c", "1")))).isEmpty();
    }

    @Test
    @DisplayName("FIN166 a ceiling on a payer that no income has bounds nobody")
    void ceiling() {
        Budget budget = budget(paidBy("gemeente", income("i", "1")));

        assertThat(of(under(new Ceiling(Money.of(1), "Gemeente"), budget)))
                .containsExactly(
                        new CeilingOfNobody("Gemeente", List.of("gemeente"), List.of("gemeente")));
        assertThat(of(under(new Ceiling(Money.of(1), "gemeente"), budget))).isEmpty();
        assertThat(of(under(new Ceiling(Money.of(1), null), budget))).isEmpty();
    }

    @Test
    @DisplayName("FIN231 of a ceiling of nobody the payers are told that there are")
    void payers() {
        Budget others =
                budget(
                        paidBy("Fonds", income("i", "1")),
                        paidBy("Fonds", income("j", "1")),
                        paidBy("Gemeente", cost("c", "1")));

        assertThat(of(under(new Ceiling(Money.of(1), "Gemeente"), others)))
                .containsExactly(new CeilingOfNobody("Gemeente", List.of(), List.of("Fonds")));
        assertThat(of(under(new Ceiling(Money.of(1), "Gemeente"), budget(income("i", "1")))))
                .containsExactly(new CeilingOfNobody("Gemeente", List.of(), List.of()));
    }

    @Test
    @DisplayName("FIN232 what a payer of nearly the same name brings in is not under the ceiling")
    void near() {
        Budget both =
                budget(
                        paidBy("Gemeente (Wmo)", income("i", "1")),
                        paidBy("Gemeente", income("j", "1")));

        assertThat(of(under(new Ceiling(Money.of(1), "Gemeente"), both)))
                .containsExactly(new PayersNearCeiling("Gemeente", List.of("Gemeente (Wmo)")));
    }

    @Test
    @DisplayName("FIN233 what the payer takes from a reserve is not under the ceiling")
    void ownReserve() {
        BudgetLine drawn = line("w", WITHDRAWAL, Fixed.of(Money.of(60)));
        Ceiling ceiling = new Ceiling(Money.of(1), "Gemeente");
        BudgetLine paid = paidBy("Gemeente", income("i", "1"));

        assertThat(of(under(ceiling, budget(paid, paidBy("Gemeente", drawn)))))
                .containsExactly(
                        new ReserveBesideCeiling("Gemeente", Money.of(240)),
                        new ReserveNotGiven(Money.of(240)));
        assertThat(of(under(ceiling, budget(paid, paidBy("Fonds", drawn)))))
                .containsExactly(new ReserveNotGiven(Money.of(240)));
    }

    @Test
    @DisplayName("FIN234 what recurs and ends before the last year is remarked")
    void ends() {
        assertThat(remarks(during(new Structural(null, Year.of(2029)), cost("c", "1"))))
                .containsExactly(new StructuralThatEnds("c", Year.of(2029)));
        assertThat(remarks(during(new Structural(null, Year.of(2030)), cost("c", "1")))).isEmpty();
        assertThat(remarks(cost("c", listed(2027, 1, 2))))
                .containsExactly(new StructuralThatEnds("c", Year.of(2028)));
        assertThat(remarks(bought(2027, 2))).isEmpty();
        assertThat(remarks(during(Incidental.in(Y2027), cost("c", "1")))).isEmpty();
    }

    @Test
    @DisplayName("FIN166 an outcome that lasts no year is remarked")
    void outcome() {
        assertThat(remarks(outcome("0"))).containsExactly(new OutcomeWithoutYears("o"));
        assertThat(remarks(outcome("0.1"))).isEmpty();
    }

    @Test
    @DisplayName("FIN167 what is one-off in every year, or for more than three, recurs")
    void oneOff() {
        assertThat(remarks(once(2027, 2030))).containsExactly(new OneOffThatRecurs("c", 4));
        assertThat(remarks(once(2027, 2029))).isEmpty();
        assertThat(of(budget(new Horizon(Y2027, 2), once(2027, 2028))))
                .containsExactly(new OneOffThatRecurs("c", 2));
        assertThat(of(budget(new Horizon(Y2027, 1), once(2027, 2027)))).isEmpty();
    }

    @Test
    @DisplayName("FIN168 FIN172 what of recurring costs comes from reserves is remarked by year")
    void reserves() {
        BudgetLine drawn =
                during(new Structural(null, Y2027), line("w", WITHDRAWAL, Fixed.of(Money.of(60))));

        assertThat(remarks(drawn, cost("c", "100"), income("i", "50")))
                .containsExactly(
                        new StructuralThatEnds("w", Y2027),
                        covered(Y2027, 50),
                        new ReserveNotGiven(Money.of(60)));
        assertThat(remarks(drawn, cost("c", "100"), income("i", "20")))
                .contains(covered(Y2027, 60));
        assertThat(remarks(drawn, cost("c", "100"), income("i", "100")))
                .containsExactly(
                        new StructuralThatEnds("w", Y2027), new ReserveNotGiven(Money.of(60)));
    }

    @Test
    @DisplayName("FIN168 what reserves pay in several years is one remark")
    void reservesInYears() {
        BudgetLine drawn = line("w", WITHDRAWAL, Fixed.of(Money.of(60)));

        assertThat(remarks(drawn, cost("c", "100"), income("i", "50")))
                .contains(
                        new CoveredByReserves(
                                Stream.of(2027, 2028, 2029, 2030)
                                        .map(year -> new CoveredYear(Year.of(year), Money.of(50)))
                                        .toList()));
    }

    @Test
    @DisplayName("FIN201 what a saving claims and what counts rise with prices, in whole euros")
    void indexedSaving() {
        BudgetLine saving =
                indexed(
                        "0.02",
                        2027,
                        income("s", new Saving(Estimate.of(10_000), "g", Y2027, "o")));
        Budget whole =
                new Budget(
                        Horizon.municipal(Y2027),
                        List.of(),
                        List.of(saving),
                        null,
                        null,
                        Grain.WHOLE,
                        null);

        assertThat(of(whole))
                .containsExactly(
                        new SavingAmongIncome(
                                "s",
                                "g",
                                null,
                                List.of(
                                        saved(2027, 10_000),
                                        saved(2028, 10_200),
                                        saved(2029, 10_404),
                                        saved(2030, 10_612))));
    }

    private static NeverCounts never(
            String line, Silence because, Farther farther, SilentYear... years) {
        return new NeverCounts(line, because, List.of(years), farther);
    }

    private static QuantitiesLeftOut quantity(int year, String quantity) {
        return new QuantitiesLeftOut(
                "d", List.of(new SilentQuantity(Year.of(year), new BigDecimal(quantity))));
    }

    private static SilentYear silent(int year, long euros) {
        return new SilentYear(Year.of(year), Money.of(euros));
    }

    private static SavedYear saved(int year, long euros) {
        return new SavedYear(Year.of(year), Money.of(euros), Money.of(euros));
    }

    private static CoveredByReserves covered(Year year, long euros) {
        return new CoveredByReserves(List.of(new CoveredYear(year, Money.of(euros))));
    }

    private static BudgetLine once(int first, int last) {
        return during(new Incidental(Year.of(first), Year.of(last)), cost("c", "1"));
    }

    private static BudgetLine bought(int year, int life) {
        Amount bus =
                new Investment(
                        Estimate.of(100), life, Money.ZERO, Depreciation.LINEAR, BigDecimal.ZERO);
        Recurrence since = new Structural(Year.of(year), null);
        return during(since, cost("bus", bus));
    }

    private static Budget driven(int from, long... units) {
        Driver driver =
                new Driver(
                        "d",
                        "d",
                        "x",
                        Year.of(from),
                        Arrays.stream(units).mapToObj(Estimate::of).toList());
        return budget(List.of(driver), cost("c", perUnit("d", "2")));
    }

    private static ImpactMap outcome(String duration) {
        Outcome outcome =
                Outcome.of(
                        "o",
                        "g",
                        Benefit.SOCIAL_VALUE,
                        new Net(Estimate.of(1)),
                        Filters.NONE,
                        Estimate.of(0),
                        Estimate.of(duration));
        return new ImpactMap(List.of(), List.of(outcome));
    }

    private static List<Remark> remarks(BudgetLine... lines) {
        return of(budget(lines));
    }

    private static List<Remark> remarks(ImpactMap map) {
        Budget budget = budget();
        return new Remarks(budget, YearFigures.of(budget), map).all();
    }

    private static List<Remark> of(Budget budget) {
        return new Remarks(budget, YearFigures.of(budget), null).all();
    }
}

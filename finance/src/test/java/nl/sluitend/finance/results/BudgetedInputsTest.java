package nl.sluitend.finance.results;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.driver;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static nl.sluitend.finance.budget.Lines.perUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.finance.societal.Contribution;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.Variation.Scale;
import nl.sluitend.finance.societal.Variation.Scaled;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.uncertainty.Distribution;
import nl.sluitend.finance.uncertainty.MonteCarlo;
import nl.sluitend.finance.uncertainty.Sampling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetedInputsTest {

    static final Reference NOTHING =
            new Reference(
                    new ReferenceTable.DiscountRates(List.of()),
                    new ReferenceTable.TaskFields(List.of()),
                    new ReferenceTable.OwnContributions(List.of()),
                    new ReferenceTable.UnitPrices(List.of()),
                    new ReferenceTable.Payers(List.of()));
    private static final Sampling SAMPLING = new Sampling(500, 1);
    private static final Discount RATE = Discount.of("0.25", Timing.FIRST_YEAR_IN_FULL);
    private static final Outcome HELP =
            Outcome.of(
                    "help",
                    "city",
                    Outcome.Benefit.SAVING,
                    PerUnit.of(Estimate.of(300), Estimate.of(10)),
                    Filters.NONE,
                    Estimate.of(0),
                    Estimate.of(1));

    private final BudgetLine rent = cost("rent", "1000");
    private final BudgetLine grant = paidBy("province", income("grant", "600"));

    @Test
    @DisplayName("FIN99 put in is what each party brings in, and by nobody what is not covered")
    void putIn() {
        assertThat(told(rent, grant)).containsExactly("grant province 600", "uncovered  400");
        assertThat(results(rent, grant).ledger().parties().parties())
                .extracting(PartyPosition::party)
                .containsExactly("province", "", "city");
        Measured measured = (Measured) results(rent, grant).ledger().socialReturn();
        assertThat(measured.ratio().value()).isEqualByComparingTo("3");
    }

    @Test
    @DisplayName("FIN99 a surplus is put in too, and then nothing is left uncovered")
    void surplus() {
        assertThat(told(rent, income("rich", "1500"))).containsExactly("rich  1500");
    }

    @Test
    @DisplayName("FIN99 a saving is put in by who cashes it, and what a reserve gives is put in")
    void savingsAndReserves() {
        Amount saved = new Amount.Saving(Estimate.of(300), " insurer ", Y2027, "help");
        BudgetLine reserve = line("reserve", Direction.WITHDRAWAL, Amount.Fixed.of(Money.of(500)));
        BudgetLine aside = line("aside", Direction.ADDITION, new Amount.Unknown());

        assertThat(told(rent, income("saved", saved), reserve, aside))
                .containsExactly("saved insurer 300", "reserve  500", "uncovered  200");
    }

    @Test
    @DisplayName("FIN99 an unknown line of the first year leaves open what is put in")
    void unknown() {
        BudgetLine open = cost("open", new Amount.Unknown());

        assertThat(told(rent, grant, open))
                .containsExactly("grant province 600", "open  ?", "uncovered  400");
        assertThat(results(rent, grant, open).ledger().socialReturn())
                .isEqualTo(new Unmeasured(List.of("open"), List.of()));
    }

    @Test
    @DisplayName("FIN99 the inputs of the map come beside what the budget brings in")
    void beside() {
        ImpactMap map = ImpactMap.ofBudget(List.of(HELP));
        Input time = Input.of("time", "Time", "volunteers", Estimate.of(200));
        ImpactMap both = new ImpactMap(null, map.budgeted(), List.of(time), map.outcomes());

        assertThat(results(budget(rent, grant), both).contributions())
                .extracting(Contribution::id)
                .containsExactly("time", "grant", "uncovered");
        ImpactMap alone = new ImpactMap(List.of(time), map.outcomes());
        assertThat(results(budget(rent, grant), alone).contributions()).hasSize(1);
    }

    @Test
    @DisplayName("FIN99 in each draw put in is the larger of what comes in and what it costs")
    void drawn() {
        Estimate guests = Estimate.between("50", "80", "160");
        Budget budget =
                budget(
                        List.of(driver("guests", guests)),
                        cost("meals", perUnit("guests", "12")),
                        income("sold", perUnit("guests", "9")),
                        income("gift", new Amount.Fixed(Estimate.between("100", "300", "400"))));
        SocietalResults results = results(budget, ImpactMap.ofBudget(List.of(HELP)));
        YearFigures year = YearFigures.of(budget, Y2027);
        Figure larger =
                Figure.of(Concept.INPUTS, Operation.GREATEST, List.of(year.income(), year.costs()));

        assertThat(results.ledger().investment().value()).isEqualByComparingTo(larger.value());
        List<Distribution> both =
                MonteCarlo.of(List.of(results.ledger().investment(), larger), 2_000, 1);
        for (double part = 0; part <= 1; part += 0.05) {
            assertThat(both.getFirst().quantile(part))
                    .isCloseTo(both.getLast().quantile(part), within(1e-6));
        }
        assertThat(both.getFirst().deviation()).isGreaterThan(10);
    }

    @Test
    @DisplayName("FIN79 FIN99 where all is covered, as far as anybody expects, nobody has a row")
    void nobody() {
        BudgetLine maybe = cost("maybe", new Amount.Fixed(Estimate.between("100", "200", "900")));
        SocietalResults results = results(maybe, grant);

        assertThat(results.contributions())
                .extracting(Contribution::id)
                .containsExactly("grant", "uncovered");
        assertThat(results.ledger().parties().parties())
                .extracting(PartyPosition::party)
                .containsExactly("province", "city");
        Drawn ratio =
                Drawn.of(List.of(requireNonNull(results.ledger().ratio())), SAMPLING, Grain.CENTS)
                        .getFirst();
        assertThat(ratio.varies()).isTrue();
    }

    @Test
    @DisplayName("FIN97 FIN99 a variation of the inputs scales what the budget brings in")
    void varied() {
        assertThat(results(rent, grant).sensitivity())
                .filteredOn(each ->
                        each.variation() instanceof Scale scale && scale.scaled() == Scaled.INPUT)
                .singleElement()
                .satisfies(each ->
                        assertThat(requireNonNull(each.ratio()).value())
                                .isCloseTo(
                                        new BigDecimal("2.7273"),
                                        within(new BigDecimal("0.0001"))));
    }

    private static List<String> told(BudgetLine... lines) {
        return results(lines).contributions().stream().map(BudgetedInputsTest::told).toList();
    }

    private static String told(Contribution each) {
        Figure value = each.value();
        return "%s %s %s"
                .formatted(
                        each.id(),
                        each.party(),
                        value == null ? "?" : value.value().toPlainString());
    }

    private static SocietalResults results(BudgetLine... lines) {
        return results(budget(lines), ImpactMap.ofBudget(List.of(HELP)));
    }

    private static SocietalResults results(Budget budget, ImpactMap map) {
        Model model = new Model("", null, RATE, budget, map);
        return requireNonNull(ModelResults.of(model, NOTHING, SAMPLING).societal());
    }
}

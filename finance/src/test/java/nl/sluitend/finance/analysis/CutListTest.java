package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.finance.budget.Direction.ADDITION;
import static nl.sluitend.finance.budget.Lines.Y2027;
import static nl.sluitend.finance.budget.Lines.budget;
import static nl.sluitend.finance.budget.Lines.cost;
import static nl.sluitend.finance.budget.Lines.during;
import static nl.sluitend.finance.budget.Lines.income;
import static nl.sluitend.finance.budget.Lines.line;
import static nl.sluitend.finance.budget.Lines.paidBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.analysis.CutList.Cut;
import nl.sluitend.finance.analysis.CutList.Cuts;
import nl.sluitend.finance.analysis.CutList.CutsUnknown;
import nl.sluitend.finance.analysis.CutList.NothingToCut;
import nl.sluitend.finance.analysis.CutList.SurplusSuffices;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Recurrence.Incidental;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CutListTest {

    /// Effect per euro: flyers none, the meals half, the van two, the nurse five.
    private static final Budget BUDGET =
            budget(
                    cost("nurse", "400"),
                    cost("van", "200"),
                    cost("meals", "300"),
                    cost("flyers", "100"),
                    during(Incidental.in(Year.of(2028)), cost("later", "50")));

    private static final Map<String, Estimate> EFFECTS =
            Map.of(
                    "nurse", Estimate.of(2000),
                    "van", Estimate.of(400),
                    "meals", Estimate.between("100", "150", "900"));

    @Test
    @DisplayName(
            "FIN62 the lines themselves may say their effects; when none does there is no list")
    void saidByTheLines() {
        Ceiling ceiling = new Ceiling(Money.of("500"), null);
        Budget saying =
                BUDGET.with(
                        BUDGET.lines().stream()
                                .map(line -> carrying(line, EFFECTS.get(line.id())))
                                .toList());

        assertThat(CutList.of(BUDGET, ceiling, Y2027)).isNull();
        assertThat(CutList.of(saying, ceiling, Y2027))
                .isEqualTo(CutList.of(BUDGET, ceiling, Y2027, EFFECTS));
        assertThat(KeyFigures.of(saying)).extracting(KeyFigures::cuts).containsOnlyNulls();
        Budget under = new Budget(saying.horizon(), saying.drivers(), saying.lines(), ceiling);
        assertThat(KeyFigures.of(under).getFirst().cuts())
                .isEqualTo(CutList.of(BUDGET, ceiling, Y2027, EFFECTS));
    }

    private static BudgetLine carrying(BudgetLine line, @Nullable Estimate effect) {
        return new BudgetLine(
                line.id(),
                line.label(),
                line.direction(),
                line.amount(),
                line.recurrence(),
                null,
                null,
                null,
                null,
                null,
                effect);
    }

    @Test
    @DisplayName("FIN62 the least effect per euro goes first, and the last cut is a part")
    void cheapestFirst() {
        Cuts cuts = cuts(BUDGET, "500", EFFECTS);

        assertThat(cuts.excess().value()).isEqualTo("500");
        assertThat(cuts.cuts())
                .extracting(
                        Cut::line,
                        cut -> cut.saved().money().toString(),
                        cut -> cut.effectLost().money().toString())
                .containsExactly(
                        tuple("flyers", "100", "0"),
                        tuple("meals", "300", "150"),
                        tuple("van", "100", "200"));
        assertThat(cuts.left().value()).isEqualTo("0");
        assertThat(cuts.left().concept()).isEqualTo(Concept.EXCESS_LEFT);
    }

    @Test
    @DisplayName("FIN62 each cut explains itself")
    void explained() {
        Cuts cuts = cuts(BUDGET, "500", EFFECTS);

        assertThat(cuts.cuts())
                .allSatisfy(cut -> {
                    assertThat(cut.saved().evaluated()).isEqualTo(cut.saved().value());
                    assertThat(cut.effectLost().evaluated()).isEqualTo(cut.effectLost().value());
                    assertThat(cut.saved().id()).isEqualTo(cut.line());
                    assertThat(cut.effectLost().id()).isEqualTo(cut.line());
                    assertThat(cut.saved().concept()).isEqualTo(Concept.SAVED);
                    assertThat(cut.effectLost().concept()).isEqualTo(Concept.EFFECT_LOST);
                });
    }

    @Test
    @DisplayName("FIN62 a whole line that is just enough ends the list")
    void justEnough() {
        Cuts cuts = cuts(BUDGET, "600", EFFECTS);

        assertThat(cuts.cuts()).extracting(Cut::line).containsExactly("flyers", "meals");
        assertThat(cuts.left().value()).isEqualTo("0");
    }

    @Test
    @DisplayName("FIN62 what remains over the ceiling when all is cut is said")
    void notEnough() {
        Budget budget =
                budget(
                        paidBy("municipality", income("grant", "1000")),
                        cost("rent", "300"),
                        line("reserve", ADDITION, Fixed.of(Money.of(700))));
        Cuts cuts =
                (Cuts)
                        CutList.of(
                                budget,
                                new Ceiling(Money.of(600), "municipality"),
                                Y2027,
                                Map.of());

        assertThat(cuts.cuts()).hasSize(1);
        assertThat(cuts.left().value()).isEqualTo("100");
    }

    @Test
    @DisplayName("FIN62 FIN235 a payer is asked for less before anything is cut, and all adds up")
    void surplus() {
        Budget budget = budget(paidBy("gemeente", income("grant", "110000")), cost("k", "100000"));

        assertThat(CutList.of(budget, new Ceiling(Money.of(105_000), "gemeente"), Y2027, Map.of()))
                .isInstanceOfSatisfying(
                        SurplusSuffices.class,
                        enough -> {
                            assertThat(enough.excess().value()).isEqualTo("5000");
                            assertThat(enough.surplus().value()).isEqualTo("10000");
                        });
        Ceiling low = new Ceiling(Money.of(90_000), "gemeente");
        assertThat(CutList.of(budget, low, Y2027, Map.of()))
                .isInstanceOfSatisfying(
                        Cuts.class,
                        cuts -> {
                            assertThat(cuts.excess().value()).isEqualTo("20000");
                            assertThat(requireNonNull(cuts.surplus()).value()).isEqualTo("10000");
                            assertThat(cuts.saved()).isEqualTo(Money.of(10_000));
                            assertThat(cuts.left().value()).isEqualTo("0");
                        });
        Ceiling onCosts = new Ceiling(Money.of(95_000), null);
        assertThat(((Cuts) CutList.of(budget, onCosts, Y2027, Map.of())).excess().value())
                .isEqualTo("5000");
    }

    @Test
    @DisplayName("FIN62 of equal effect the larger goes first, then by identifier")
    void ties() {
        Budget budget = budget(cost("b", "10"), cost("c", "20"), cost("a", "10"), cost("d", "0"));

        assertThat(cuts(budget, "0", Map.of("d", Estimate.of(-5))).cuts())
                .extracting(Cut::line)
                .containsExactly("c", "a", "b");
    }

    @Test
    @DisplayName("FIN62 lines that share an identifier are cut as one")
    void sharedIdentifier() {
        Budget budget = budget(cost("a", "10"), cost("b", "15"), cost("a", "10"));

        assertThat(cuts(budget, "0", Map.of("a", Estimate.of(20), "b", Estimate.of(7))).cuts())
                .extracting(Cut::line, cut -> cut.saved().money().toString())
                .containsExactly(tuple("b", "15"), tuple("a", "20"));
    }

    @Test
    @DisplayName("FIN62 a year at its ceiling has nothing to cut, whatever is unknown of effects")
    void nothingToCut() {
        Map<String, Estimate> effects = Map.of("nurse", new Estimate.Missing());

        assertThat(list(BUDGET, "1000", effects))
                .isInstanceOfSatisfying(
                        NothingToCut.class,
                        nothing -> assertThat(nothing.room().value()).isEqualTo("0"));
        assertThat(list(BUDGET, "999", effects)).isInstanceOf(CutsUnknown.class);
    }

    @Test
    @DisplayName(
            "FIN62 with unknown amounts or effects the list cannot be made, and they are named")
    void unknown() {
        Map<String, Estimate> effects =
                Map.of(
                        "nurse", new Estimate.Missing(),
                        "later", new Estimate.Missing(),
                        "van", Estimate.of(1));
        Budget open =
                budget(
                        cost("nurse", "400"),
                        cost("van", new Unknown()),
                        income("i", new Unknown()));

        assertThat(list(BUDGET, "500", effects))
                .isEqualTo(new CutsUnknown(List.of(), List.of("nurse")));
        assertThat(list(open, "500", Map.of()))
                .isEqualTo(new CutsUnknown(List.of("van"), List.of()));
        assertThat(list(open, "100", effects))
                .isEqualTo(new CutsUnknown(List.of("van"), List.of("nurse")));
    }

    @Test
    @DisplayName("FIN62 what the payer of the ceiling brings in may be unknown too")
    void unknownClaim() {
        Budget budget =
                budget(
                        cost("c", "10"),
                        cost("d", new Unknown()),
                        paidBy("m", income("grant", new Unknown())),
                        paidBy("m", income("more", "500")));

        assertThat(CutList.of(budget, new Ceiling(Money.of(20), "m"), Y2027, Map.of()))
                .isEqualTo(new CutsUnknown(List.of("grant", "d"), List.of()));
    }

    private static CutList list(Budget budget, String ceiling, Map<String, Estimate> effects) {
        return CutList.of(budget, new Ceiling(Money.of(ceiling), null), Y2027, effects);
    }

    private static Cuts cuts(Budget budget, String ceiling, Map<String, Estimate> effects) {
        return (Cuts) list(budget, ceiling, effects);
    }
}

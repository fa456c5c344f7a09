package nl.sluitend.finance.uncertainty;

import static nl.sluitend.finance.uncertainty.UncertainFigures.number;
import static nl.sluitend.finance.uncertainty.UncertainFigures.range;
import static nl.sluitend.finance.uncertainty.UncertainFigures.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgramTest {

    private static final int TREES = 2_000;

    @Test
    @DisplayName("FIN102 with every quantity at its likely value a draw gives the figure itself")
    void likely() {
        int[] uncertain = new int[1];
        new Draws("Programs", TREES)
                .each(random -> {
                    Figure figure = tree(random, 4, new ArrayList<>());
                    Program program = ProgramCompiler.compile(List.of(figure));
                    uncertain[0] += program.quantities().isEmpty() ? 0 : 1;
                    double expected = figure.value().doubleValue();
                    assertThat(atLikely(program))
                            .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
                });
        assertThat(uncertain[0]).isGreaterThan(TREES / 2);
    }

    @Test
    @DisplayName("FIN103 the same range under the same id is drawn once, under another id apart")
    void identity() {
        Figure price = range("bus", "1", "2", "3");
        Figure again = range("bus", "1", "2", "3");
        Figure other = range("coach", "1", "2", "3");

        assertThat(quantities(Figure.difference(Concept.AMOUNT, price, again))).hasSize(1);
        assertThat(quantities(Figure.difference(Concept.AMOUNT, price, other))).hasSize(2);
        assertThat(MonteCarlo.of(List.of(Figure.difference(Concept.AMOUNT, price, again)), 600, 1))
                .allSatisfy(result -> assertThat(result.deviation()).isZero());
    }

    @Test
    @DisplayName("FIN103 a range without an id of its own belongs to the figure above it")
    void owner() {
        Figure price = range("", "1", "2", "3");
        Figure line = Figure.product(Concept.LINE, price, number("2")).about("bus", "Bus");
        Figure other = Figure.product(Concept.LINE, range("", "1", "2", "3")).about("hall", "Hall");

        assertThat(quantities(Figure.sum(Concept.COSTS, line, other)))
                .extracting(UncertainQuantity::id, UncertainQuantity::name)
                .containsExactly(tuple("bus", "Bus"), tuple("hall", "Hall"));
    }

    @Test
    @DisplayName("FIN102 what rests on no range, or occurs twice, is calculated once")
    void folded() {
        Figure fixed = Figure.product(Concept.LINE, number("2"), number("3")).about("a", "a");
        Figure open = Figure.product(Concept.LINE, number("2"), range("b", "1", "2", "3"));
        Figure year = Figure.sum(Concept.COSTS, fixed, fixed, open);

        Program program = ProgramCompiler.compile(List.of(year, year, open, fixed));

        assertThat(program.size()).isLessThanOrEqualTo(7);
        assertThat(atLikely(program)).isEqualTo(16);
    }

    private static List<UncertainQuantity> quantities(Figure figure) {
        return ProgramCompiler.compile(List.of(figure)).quantities();
    }

    private static double atLikely(Program program) {
        double[][] columns = program.columns();
        program.run(
                columns,
                (quantity, column) ->
                        Arrays.fill(column, program.quantities().get(quantity).likely()));
        double[] result = program.result(columns, 0);
        assertThat(result).hasSize(Program.BATCH).containsOnly(result[0]);
        return result[0];
    }
}

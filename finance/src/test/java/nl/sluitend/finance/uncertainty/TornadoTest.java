package nl.sluitend.finance.uncertainty;

import static nl.sluitend.finance.uncertainty.UncertainFigures.number;
import static nl.sluitend.finance.uncertainty.UncertainFigures.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TornadoTest {

    @Test
    @DisplayName("FIN107 one quantity at a time at its low and its high, the largest swing first")
    void bars() {
        Figure rides = range("rides", "4000", "5000", "6000");
        Figure price = range("price", "9", "9.5", "11");
        Figure fare = range("fare", "3", "3", "3");
        Figure result =
                Figure.difference(
                        Concept.RESULT,
                        Figure.product(Concept.INCOME, rides, fare),
                        Figure.product(Concept.COSTS, rides, price));

        Tornado tornado = Tornado.of(result);

        assertThat(tornado.likely()).isEqualTo(-32_500);
        assertThat(tornado.bars())
                .extracting(bar -> bar.quantity().id())
                .containsExactly("rides", "price");
        assertThat(tornado.bars().getFirst().atLow()).isEqualTo(-26_000);
        assertThat(tornado.bars().getFirst().atHigh()).isEqualTo(-39_000);
        assertThat(tornado.bars().getFirst().swing()).isEqualTo(13_000);
        assertThat(tornado.bars().getLast().atLow()).isEqualTo(-30_000);
        assertThat(tornado.bars().getLast().atHigh()).isEqualTo(-40_000);
    }

    @Test
    @DisplayName("FIN107 more quantities than fit in one batch have their bars all the same")
    void many() {
        List<Figure> terms =
                IntStream.range(0, Program.BATCH + 3)
                        .mapToObj(i -> range("q" + i, "0", "1", Integer.toString(2 + i)))
                        .toList();

        Tornado tornado = Tornado.of(Figure.sum(Concept.AMOUNT, terms));

        assertThat(tornado.bars()).hasSize(Program.BATCH + 3);
        assertThat(tornado.bars().getFirst().quantity().id()).isEqualTo("q" + (Program.BATCH + 2));
        assertThat(tornado.bars())
                .allSatisfy(bar ->
                        assertThat(bar.swing())
                                .isEqualTo(bar.quantity().high() - bar.quantity().low()));
    }

    @Test
    @DisplayName("FIN107 without ranges there are no bars")
    void certain() {
        assertThat(Tornado.of(number("7"))).isEqualTo(new Tornado(7, List.of()));
    }
}

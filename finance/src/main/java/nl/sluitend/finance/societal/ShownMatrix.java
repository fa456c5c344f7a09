package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;

/// A [PartyMatrix] as it is shown, in whole units of money. Each column adds up to its total, and
/// each row to its net, so that nobody can add up the table and find another sum.
///
/// What is put in and what is gained are rounded once, half up, and divided over the parties by the
/// largest remainder. A net follows from the amounts beside it, and may for that be up to two units
/// from its own rounding.
public record ShownMatrix(List<ShownPosition> parties, ShownPosition total) {

    /// One row, or the total under all.
    public record ShownPosition(Money investment, Money saving, Money socialValue) {

        public Money gain() {
            return saving.plus(socialValue);
        }

        public Money net() {
            return gain().minus(investment);
        }
    }

    public ShownMatrix {
        parties = List.copyOf(parties);
    }

    public static ShownMatrix of(PartyMatrix matrix) {
        Position all = matrix.total();
        List<Money> gains =
                Apportionment.inWholeEuros(List.of(all.saving().money(), all.socialValue().money()))
                        .parts();
        Money investment = all.investment().money().toWholeEuros();
        ShownPosition total = new ShownPosition(investment, gains.getFirst(), gains.getLast());
        return new ShownMatrix(rows(matrix, total), total);
    }

    private static List<ShownPosition> rows(PartyMatrix matrix, ShownPosition total) {
        List<Money> investments = column(matrix, Position::investment, total.investment());
        List<Money> savings = column(matrix, Position::saving, total.saving());
        List<Money> values = column(matrix, Position::socialValue, total.socialValue());
        return IntStream.range(0, matrix.parties().size())
                .mapToObj(i -> new ShownPosition(investments.get(i), savings.get(i), values.get(i)))
                .toList();
    }

    private static List<Money> column(
            PartyMatrix matrix, Function<Position, Figure> figure, Money total) {
        List<BigDecimal> exact =
                matrix.parties().stream()
                        .map(PartyPosition::position)
                        .map(position -> figure.apply(position).value())
                        .toList();
        return Apportionment.rounded(exact, total.amount(), 0).stream().map(Money::new).toList();
    }
}

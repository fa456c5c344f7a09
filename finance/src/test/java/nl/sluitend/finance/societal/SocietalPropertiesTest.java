package nl.sluitend.finance.societal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Discount.Timing;
import nl.sluitend.finance.Draws;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Missing;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.OutcomeValue.Valued;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.ShownMatrix.ShownPosition;
import nl.sluitend.finance.societal.SocialPayback.PaidBackAfter;
import nl.sluitend.finance.societal.SocialReturn.Measured;
import nl.sluitend.finance.societal.SocialReturn.NotApplicable;
import nl.sluitend.finance.societal.SocialReturn.Unmeasured;
import nl.sluitend.finance.societal.Variation.Scale;
import nl.sluitend.finance.societal.Variation.Scaled;
import nl.sluitend.finance.societal.Variation.Scope;
import nl.sluitend.finance.societal.Variation.Scope.Everything;
import nl.sluitend.finance.societal.Worth.Net;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What stays true of every impact map.
@Tag("slow")
class SocietalPropertiesTest {

    private static final int MAPS = 1_000;

    @Test
    @DisplayName("FIN84 the order of inputs and outcomes makes no difference to any result")
    void order() {
        new Draws("Maps in any order", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.any(random);
                    Discount discount = MapDraws.discount(random);
                    List<Input> inputs = new ArrayList<>(map.inputs());
                    List<Outcome> outcomes = new ArrayList<>(map.outcomes());
                    Collections.shuffle(inputs, random);
                    Collections.shuffle(outcomes, random);
                    assertThat(results(new ImpactMap(inputs, outcomes), discount))
                            .isEqualTo(results(map, discount));
                });
    }

    @Test
    @DisplayName("FIN85 an outcome in two parts, by quantity or by impact, changes nothing")
    void split() {
        new Draws("Outcomes in two parts", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.any(random);
                    Discount discount = MapDraws.discount(random);
                    List<Outcome> parts =
                            map.outcomes().stream().flatMap(o -> parts(o, random)).toList();
                    assertThat(results(new ImpactMap(map.inputs(), parts), discount))
                            .isEqualTo(results(map, discount));
                });
    }

    @Test
    @DisplayName("FIN86 all money times a factor is every sum times it, and the same ratio")
    void scaling() {
        int[] ratios = new int[1];
        new Draws("Scaled maps", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.any(random);
                    Discount discount = MapDraws.discount(random);
                    BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
                    SocietalLedger before = ledger(map, discount);
                    SocietalLedger after = ledger(scaled(map, factor), discount);
                    assertThat(sums(after)).isEqualTo(times(sums(before), factor));
                    ratios[0] += sameRatios(before.socialReturn(), after.socialReturn());
                });
        assertThat(ratios[0]).isGreaterThan(MAPS / 4);
    }

    @Test
    @DisplayName("FIN98 the shown matrix adds up in both directions and stays near the exact one")
    void shownMatrix() {
        int[] rows = new int[1];
        new Draws("Shown matrices", MAPS)
                .each(random -> {
                    PartyMatrix exact =
                            ledger(MapDraws.any(random), MapDraws.discount(random)).parties();
                    ShownMatrix shown = ShownMatrix.of(exact);
                    assertAddsUp(shown);
                    for (int i = 0; i < exact.parties().size(); i++) {
                        assertNear(exact.parties().get(i).position(), shown.parties().get(i));
                        rows[0]++;
                    }
                    assertNear(exact.total(), shown.total());
                });
        assertThat(rows[0]).isGreaterThan(MAPS);
    }

    private static void assertAddsUp(ShownMatrix shown) {
        Stream.<Function<ShownPosition, Money>>of(
                        ShownPosition::investment,
                        ShownPosition::saving,
                        ShownPosition::socialValue,
                        ShownPosition::net)
                .forEach(column ->
                        assertThat(Money.sum(shown.parties().stream().map(column).toList()))
                                .isEqualTo(column.apply(shown.total())));
    }

    private static void assertNear(Position exact, ShownPosition shown) {
        Money one = Money.of(1);
        assertThat(shown.investment().minus(exact.investment().money()).abs()).isLessThan(one);
        assertThat(shown.saving().minus(exact.saving().money()).abs()).isLessThan(one);
        assertThat(shown.socialValue().minus(exact.socialValue().money()).abs()).isLessThan(one);
        assertThat(shown.net().minus(exact.net().money()).abs()).isLessThan(Money.of(3));
    }

    @Test
    @DisplayName("FIN87 every figure evaluates to its value from what was given alone")
    void evaluated() {
        int[] figures = new int[1];
        new Draws("Explained maps", MAPS)
                .each(random ->
                        figures(ledger(MapDraws.any(random), MapDraws.discount(random)))
                                .forEach(figure -> {
                                    assertThat(figure.evaluated()).isEqualTo(figure.value());
                                    figures[0]++;
                                }));
        assertThat(figures[0]).isGreaterThan(MAPS * 20);
    }

    @Test
    @DisplayName("FIN88 at a higher rate, value that is never negative is worth no more")
    void monotone() {
        new Draws("Rates", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.positive(random);
                    Timing timing = MapDraws.timing(random);
                    BigDecimal low = MapDraws.rate(random);
                    BigDecimal high = low.add(MapDraws.rate(random));
                    BigDecimal most = presentValue(map, new Discount(low, timing));
                    assertThat(presentValue(map, new Discount(high, timing)))
                            .isLessThanOrEqualTo(most);
                });
    }

    @Test
    @DisplayName("FIN89 years, outcomes and parties each add up to the same totals")
    void parts() {
        new Draws("Sums of parts", MAPS)
                .each(random -> {
                    SocietalLedger ledger =
                            ledger(MapDraws.known(random), MapDraws.discount(random));
                    Position total = ledger.parties().total();
                    BigDecimal value = ledger.presentValue().value();
                    assertThat(sum(ledger.years(), SocietalYear::presentValue)).isEqualTo(value);
                    assertThat(sum(ledger.outcomes(), each -> ((Valued) each).presentValue()))
                            .isEqualTo(value);
                    assertThat(sum(List.of(total.saving(), total.socialValue()), each -> each))
                            .isEqualTo(value);
                    assertThat(sum(ledger.parties().parties(), row -> row.position().net()))
                            .isEqualTo(ledger.netPresentValue().value());
                    assertThat(sum(ledger.parties().parties(), row -> row.position().investment()))
                            .isEqualTo(ledger.investment().value());
                });
    }

    @Test
    @DisplayName("FIN76 one thing more that is unknown adds no number, and withholds the ratio")
    void unknown() {
        int[] measured = new int[1];
        new Draws("Unknown outcomes", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.known(random);
                    Discount discount = MapDraws.discount(random);
                    List<Outcome> more = new ArrayList<>(map.outcomes());
                    more.add(unknown(random));
                    SocietalLedger before = ledger(map, discount);
                    SocietalLedger after = ledger(new ImpactMap(map.inputs(), more), discount);
                    assertThat(after.presentValue().value())
                            .isEqualTo(before.presentValue().value());
                    assertThat(after.presentValue().without()).containsExactly("new");
                    if (before.socialReturn() instanceof Measured) {
                        assertThat(after.socialReturn())
                                .isEqualTo(new Unmeasured(List.of(), List.of("new")));
                        measured[0]++;
                    }
                });
        assertThat(measured[0]).isGreaterThan(MAPS / 2);
    }

    @Test
    @DisplayName("FIN78 with its switching value an outcome makes the ratio one")
    void switching() {
        int[] switched = new int[1];
        new Draws("Switching values", MAPS)
                .each(random -> {
                    ImpactMap map = MapDraws.known(random);
                    Discount discount = MapDraws.discount(random);
                    if (ledger(map, discount).socialReturn() instanceof Measured measured) {
                        for (SwitchingValue each : measured.switchingValues()) {
                            Variation change =
                                    new Scale(
                                            Scaled.RESULT,
                                            each.factor().value(),
                                            Scope.of(each.outcome()));
                            SocialReturn tipped = ledger(change.of(map), discount).socialReturn();
                            assertThat(((Measured) tipped).ratio().value())
                                    .isCloseTo(BigDecimal.ONE, withinPercentage(1e-6));
                            switched[0]++;
                        }
                    }
                });
        assertThat(switched[0]).isGreaterThan(MAPS / 4);
    }

    private static Outcome unknown(Random random) {
        return new Outcome(
                "new",
                "",
                "city",
                MapDraws.benefit(random),
                new Net(new Missing()),
                Filters.NONE,
                Estimate.of(0),
                Estimate.of(random.nextInt(3)),
                null,
                null,
                null);
    }

    private static SocietalLedger ledger(ImpactMap map, Discount discount) {
        return SocietalLedger.of(map, discount, ImpactMap.YEAR_ONE);
    }

    private static BigDecimal presentValue(ImpactMap map, Discount discount) {
        return ledger(map, discount).presentValue().value();
    }

    /// All that does not depend on how the map is divided into rows.
    private static List<Object> results(ImpactMap map, Discount discount) {
        SocietalLedger ledger = ledger(map, discount);
        return List.of(sums(ledger), parties(ledger), result(ledger.socialReturn()));
    }

    private static List<BigDecimal> sums(SocietalLedger ledger) {
        Stream<Figure> years = ledger.years().stream().flatMap(SocietalPropertiesTest::figures);
        Stream<Figure> totals =
                Stream.of(ledger.investment(), ledger.presentValue(), ledger.netPresentValue());
        return Stream.concat(years, totals).map(Figure::value).toList();
    }

    private static Map<String, List<BigDecimal>> parties(SocietalLedger ledger) {
        return ledger.parties().parties().stream()
                .collect(
                        Collectors.toMap(
                                PartyPosition::party,
                                row -> figures(row.position()).map(Figure::value).toList()));
    }

    private static Object result(SocialReturn result) {
        return switch (result) {
            case Measured measured ->
                    Stream.concat(
                                    Stream.of(measured.ratio(), measured.netRatio()),
                                    optional(measured))
                            .map(Figure::value)
                            .toList();
            case NotApplicable none -> none;
            case Unmeasured(var inputs, var outcomes) ->
                    List.of(Set.copyOf(inputs), Set.copyOf(outcomes));
        };
    }

    private static Stream<Figure> optional(Measured measured) {
        Stream<Figure> payback =
                measured.payback() instanceof PaidBackAfter(var months)
                        ? Stream.of(months)
                        : Stream.empty();
        return Stream.concat(payback, Stream.ofNullable(measured.changeNeeded()));
    }

    private static Stream<Outcome> parts(Outcome outcome, Random random) {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(101), 2);
        Variation one = new Scale(Scaled.RESULT, share, new Everything());
        Variation other =
                new Scale(Scaled.RESULT, BigDecimal.ONE.subtract(share), new Everything());
        ImpactMap map = new ImpactMap(List.of(), List.of(outcome));
        return Stream.of(one, other).flatMap(each -> each.of(map).outcomes().stream());
    }

    private static ImpactMap scaled(ImpactMap map, BigDecimal factor) {
        Variation proxies = new Scale(Scaled.PROXY, factor, new Everything());
        Variation inputs = new Scale(Scaled.INPUT, factor, new Everything());
        return Variant.of("scaled", proxies, inputs).of(map);
    }

    private static List<BigDecimal> times(List<BigDecimal> values, BigDecimal factor) {
        return values.stream().map(factor::multiply).map(Exact::shortest).toList();
    }

    private static int sameRatios(SocialReturn before, SocialReturn after) {
        if (before instanceof Measured one && after instanceof Measured other) {
            assertThat(other.ratio().value()).isEqualTo(one.ratio().value());
            assertThat(other.netRatio().value()).isEqualTo(one.netRatio().value());
            return 1;
        }
        assertThat(after).isEqualTo(before);
        return 0;
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, Figure> figure) {
        return Exact.shortest(
                items.stream()
                        .map(item -> figure.apply(item).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static Stream<Figure> figures(SocietalLedger ledger) {
        return Stream.of(
                        Stream.of(ledger.netPresentValue()),
                        ledger.years().stream().flatMap(SocietalPropertiesTest::figures),
                        ledger.outcomes().stream().flatMap(SocietalPropertiesTest::figures),
                        ledger.parties().parties().stream().flatMap(row -> figures(row.position())),
                        figures(ledger.socialReturn()))
                .flatMap(Function.identity());
    }

    private static Stream<Figure> figures(SocietalYear year) {
        return Stream.of(
                year.investment(), year.value(), year.presentInvestment(), year.presentValue());
    }

    private static Stream<Figure> figures(OutcomeValue value) {
        return value instanceof Valued valued
                ? Stream.concat(
                        Stream.of(valued.impact(), valued.presentValue()), valued.years().stream())
                : Stream.empty();
    }

    private static Stream<Figure> figures(Position position) {
        return Stream.of(
                position.investment(), position.saving(), position.socialValue(), position.net());
    }

    private static Stream<Figure> figures(SocialReturn result) {
        return result instanceof Measured measured
                ? Stream.of(
                                Stream.of(measured.ratio(), measured.netRatio()),
                                optional(measured),
                                measured.switchingValues().stream()
                                        .flatMap(each -> Stream.of(each.factor(), each.impact())))
                        .flatMap(Function.identity())
                : Stream.empty();
    }
}

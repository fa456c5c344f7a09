package nl.sluitend.finance.societal;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.societal.Worth.Net;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.finance.societal.Worth.Yearly;

/// One change to an impact map, to see how much its results hang on an assumption. It says of
/// itself what it does: percentage points and relative changes are different choices, because
/// "10 % more" of a deadweight of 50 % is 60 % in one report and 55 % in the next.
public sealed interface Variation {

    /// What may be varied of an outcome.
    enum Factor {
        DEADWEIGHT,
        DISPLACEMENT,
        ATTRIBUTION,
        DROP_OFF,
        /// In years.
        DURATION
    }

    /// What may be made larger or smaller as a whole.
    enum Scaled {
        /// What is put in.
        INPUT,
        QUANTITY,
        PROXY,
        /// The value of the outcome, however it was given.
        RESULT
    }

    /// What a change is about.
    sealed interface Scope {
        /// All outcomes, or all inputs.
        record Everything() implements Scope {}

        /// Those with these identifiers.
        record Named(List<String> ids) implements Scope {
            public Named {
                ids = List.copyOf(ids);
            }
        }

        static Scope of(String... ids) {
            return new Named(List.of(ids));
        }

        default boolean includes(String id) {
            return switch (this) {
                case Everything() -> true;
                case Named(List<String> ids) -> ids.contains(id);
            };
        }
    }

    /// The factor becomes `value`, a fraction or a number of years.
    record SetTo(Factor factor, BigDecimal value, Scope scope) implements Variation {
        public SetTo {
            value = Exact.shortest(value);
        }
    }

    /// The factor becomes so much higher: 0.1 makes 25 % into 35 %, and 2 years into 2.1.
    record AddPoints(Factor factor, BigDecimal points, Scope scope) implements Variation {
        public AddPoints {
            points = Exact.shortest(points);
        }
    }

    /// The factor becomes this fraction higher: 0.1 makes 25 % into 27.5 %, and 2 years into 2.2.
    record ChangeRelatively(Factor factor, BigDecimal share, Scope scope) implements Variation {
        public ChangeRelatively {
            share = Exact.shortest(share);
        }
    }

    /// It becomes `times` as large, whatever sign it has. A published impact follows its quantity
    /// and its proxy.
    record Scale(Scaled scaled, BigDecimal times, Scope scope) implements Variation {
        public Scale {
            times = Exact.shortest(times);
        }
    }

    /// Without these outcomes.
    record LeaveOut(List<String> outcomes) implements Variation {
        public LeaveOut {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// At another discount rate, a fraction.
    record AtRate(BigDecimal rate) implements Variation {
        public AtRate {
            rate = Exact.shortest(rate);
        }
    }

    default ImpactMap of(ImpactMap map) {
        return switch (this) {
            case SetTo(var factor, var value, var scope) ->
                    each(map, scope, new FactorChange(factor, _ -> new Estimate.Point(value))::of);
            case AddPoints(var factor, var points, var scope) ->
                    each(map, scope, new FactorChange(factor, old -> old.map(points::add))::of);
            case ChangeRelatively(var factor, var share, var scope) ->
                    each(map, scope, new FactorChange(factor, old -> grown(old, share))::of);
            case Scale scale -> scaled(map, scale);
            case LeaveOut(var ids) -> without(map, ids);
            case AtRate _ -> map;
        };
    }

    default Discount of(Discount discount) {
        return this instanceof AtRate(var rate) ? new Discount(rate, discount.timing()) : discount;
    }

    default Contribution of(Contribution contribution) {
        return this instanceof Scale(var scaled, var times, var scope)
                        && scaled == Scaled.INPUT
                        && scope.includes(contribution.id())
                ? contribution.times(times)
                : contribution;
    }

    private static Estimate grown(Estimate old, BigDecimal share) {
        return old.map(BigDecimal.ONE.add(share)::multiply);
    }

    private static ImpactMap scaled(ImpactMap map, Scale scale) {
        BigDecimal times = scale.times();
        return switch (scale.scaled()) {
            case INPUT -> map.with(inputs(map, scale), map.outcomes());
            case QUANTITY, RESULT ->
                    each(map, scale.scope(), outcome -> scaled(outcome, times, BigDecimal.ONE));
            case PROXY ->
                    each(map, scale.scope(), outcome -> scaled(outcome, BigDecimal.ONE, times));
        };
    }

    private static Outcome scaled(Outcome outcome, BigDecimal quantity, BigDecimal proxy) {
        return outcome.with(
                switch (outcome.worth()) {
                    case PerUnit worth -> worth.times(quantity, proxy);
                    case Net worth -> worth.times(quantity.multiply(proxy));
                    case Yearly worth -> worth.times(quantity.multiply(proxy));
                });
    }

    private static List<Input> inputs(ImpactMap map, Scale scale) {
        return map.inputs().stream()
                .map(input -> scale.scope().includes(input.id()) ? scaled(input, scale) : input)
                .toList();
    }

    private static Input scaled(Input input, Scale scale) {
        Estimate value = input.value().map(scale.times()::multiply);
        return new Input(input.id(), input.label(), input.party(), value, input.year());
    }

    private static ImpactMap each(ImpactMap map, Scope scope, UnaryOperator<Outcome> change) {
        return map.with(
                map.inputs(),
                map.outcomes().stream()
                        .map(each -> scope.includes(each.id()) ? change.apply(each) : each)
                        .toList());
    }

    private static ImpactMap without(ImpactMap map, List<String> ids) {
        return map.with(
                map.inputs(),
                map.outcomes().stream().filter(each -> !ids.contains(each.id())).toList());
    }
}

package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Depreciation;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.budget.HourlyPrice.Supplement;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import org.jspecify.annotations.Nullable;

/// Facets in which every text and every amount is a word to be looked for: one with each form of an
/// amount, and an outcome.
record CanaryFacets(Canaries canaries) {

    private static final Year YEAR = Year.of(2028);

    /// Where a text can stand, such as `NoteMoney.party`.
    private static final Set<String> PLACES = places(Facet.class, new HashSet<>());

    List<Facet> all() {
        List<Facet> all =
                Stream.concat(amounts().map(this::money), Stream.<Facet>of(outcome())).toList();
        Set<String> filled = new HashSet<>();
        all.forEach(facet -> fill(facet, filled));
        assertThat(filled).as("places in which a facet has a text").isEqualTo(PLACES);
        return all;
    }

    private Stream<Amount> amounts() {
        return Stream.of(
                new Amount.Unknown(),
                new Amount.Fixed(range("sum")),
                new Amount.Variable(point("quantity"), text("unit"), point("unit price")),
                new Amount.Driven(text("driver"), sum("per unit"), point("price of the driven")),
                new Amount.Listed(YEAR, List.of(point("first year"), point("second year"))),
                new Amount.Staff(point("hours"), hourly()),
                investment(),
                new Amount.Saving(point("saving"), text("cashed by"), YEAR, text("because of")));
    }

    private HourlyPrice hourly() {
        return new HourlyPrice(
                point("wage"),
                Estimate.of("0.8"),
                Estimate.of("0.1"),
                List.of(new Supplement(text("supplement"), new Money(sum("per hour")))),
                new BigDecimal("0.05"));
    }

    private Amount investment() {
        BigDecimal one = sum("price or residual value");
        BigDecimal other = sum("price or residual value");
        return new Amount.Investment(
                new Estimate.Point(one.max(other)),
                10,
                new Money(one.min(other)),
                Depreciation.LINEAR,
                new BigDecimal("0.02"));
    }

    private NoteMoney money(Amount amount) {
        return new NoteMoney(
                amount, Structural.ALWAYS, null, text("payer"), text("task field"), text("source"));
    }

    private NoteOutcome outcome() {
        return new NoteOutcome(
                text("who gains"),
                Benefit.SAVING,
                new Worth.PerUnit(
                        point("times"), range("worth"), text("proxy"), text("source"), YEAR),
                Filters.of("0.25", "0", "0.2"),
                Estimate.of(0),
                Estimate.of(3),
                null,
                text("indicator"));
    }

    private String text(String meaning) {
        return canaries.word(meaning);
    }

    private BigDecimal sum(String meaning) {
        return canaries.amount(meaning);
    }

    private Estimate point(String meaning) {
        return new Estimate.Point(sum(meaning));
    }

    private Estimate range(String meaning) {
        List<BigDecimal> sums = Stream.generate(() -> sum(meaning)).limit(3).sorted().toList();
        return new Estimate.Range(sums.get(0), sums.get(1), sums.get(2));
    }

    private static Set<String> places(Type type, Set<Type> seen) {
        Set<String> places = new HashSet<>();
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments())
                    .forEach(each -> places.addAll(places(each, seen)));
        } else if (type instanceof Class<?> named && seen.add(type)) {
            Stream.of(named.isSealed() ? named.getPermittedSubclasses() : new Class<?>[0])
                    .forEach(each -> places.addAll(places(each, seen)));
            Stream.of(named.isRecord() ? named.getRecordComponents() : new RecordComponent[0])
                    .forEach(each -> places.addAll(places(each, seen)));
        }
        return places;
    }

    private static Set<String> places(RecordComponent component, Set<Type> seen) {
        return component.getType().equals(String.class)
                ? Set.of(name(component))
                : places(component.getGenericType(), seen);
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static void fill(@Nullable Object value, Set<String> filled) {
        if (value instanceof Collection<?> values) {
            values.forEach(each -> fill(each, filled));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = part(record, component);
                if (part instanceof String) {
                    filled.add(name(component));
                }
                fill(part, filled);
            }
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

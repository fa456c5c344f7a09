package nl.sluitend.finance;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate.Range;
import org.jspecify.annotations.Nullable;

/// A number together with where it came from. Ledgers calculate with figures instead of bare
/// numbers, so the explanation of a result is the calculation itself and cannot differ from it.
///
/// `id` and `name` say which line, driver, party or outcome it is about, and are empty where
/// `concept` says enough. `source` is where a given number was found. `without` has the identifiers
/// of the lines that belong in it but are unknown. `range` is how far a given number may turn out
/// otherwise; what has the same concept and range under the same id is one uncertain quantity.
public record Figure(
        Concept concept,
        String id,
        String name,
        @Nullable Year year,
        BigDecimal value,
        Operation operation,
        List<Figure> terms,
        List<String> without,
        @Nullable Range range,
        @Nullable String source) {

    public static final Figure ONE = given(Concept.ONE, BigDecimal.ONE);

    public Figure {
        value = Exact.shortest(value);
        terms = List.copyOf(terms);
        without = List.copyOf(without);
    }

    public static Figure given(Concept concept, BigDecimal value) {
        return of(concept, value, Operation.GIVEN, List.of());
    }

    /// The likely value of an estimate; absent when nobody knows it.
    public static @Nullable Figure estimated(Concept concept, Estimate estimate) {
        return switch (estimate) {
            case Estimate.Missing() -> null;
            case Estimate.Point(BigDecimal value) -> given(concept, value);
            case Range range -> given(concept, range.likely()).within(range);
        };
    }

    public static Figure sum(Concept concept, List<Figure> terms) {
        return of(concept, Operation.SUM, terms);
    }

    public static Figure sum(Concept concept, Figure... terms) {
        return sum(concept, Arrays.asList(terms));
    }

    /// The first term less all others.
    public static Figure difference(Concept concept, Figure... terms) {
        return of(concept, Operation.DIFFERENCE, Arrays.asList(terms));
    }

    public static Figure product(Concept concept, Figure... factors) {
        return product(concept, Arrays.asList(factors));
    }

    public static Figure product(Concept concept, List<Figure> factors) {
        return of(concept, Operation.PRODUCT, factors);
    }

    /// The divisor may not be zero.
    public static Figure quotient(Concept concept, Figure dividend, Figure divisor) {
        return of(concept, Operation.QUOTIENT, List.of(dividend, divisor));
    }

    /// One less `share`.
    public static Figure complement(Concept concept, Figure share) {
        return of(concept, Operation.COMPLEMENT, List.of(share));
    }

    /// (1 + `rate`) to the power of `periods`, which may be negative.
    public static Figure growth(Concept concept, BigDecimal rate, int periods) {
        Figure exponent = given(Concept.PERIODS, BigDecimal.valueOf(periods));
        return of(concept, Operation.GROWTH, List.of(given(Concept.RATE, rate), exponent));
    }

    public static Figure of(Concept concept, Operation operation, List<Figure> terms) {
        List<BigDecimal> values = terms.stream().map(Figure::value).toList();
        return of(concept, Calculation.apply(operation, values), operation, terms);
    }

    private static Figure of(
            Concept concept, BigDecimal value, Operation operation, List<Figure> terms) {
        return new Figure(concept, "", "", null, value, operation, terms, List.of(), null, null);
    }

    public Figure in(@Nullable Year other) {
        return new Figure(
                concept, id, name, other, value, operation, terms, without, range, source);
    }

    public Figure about(String otherId, String otherName) {
        return new Figure(
                concept, otherId, otherName, year, value, operation, terms, without, range, source);
    }

    public Figure without(List<String> unknown) {
        return new Figure(concept, id, name, year, value, operation, terms, unknown, range, source);
    }

    private Figure within(Range possible) {
        return new Figure(
                concept, id, name, year, value, operation, terms, without, possible, source);
    }

    public Figure from(@Nullable String found) {
        return new Figure(concept, id, name, year, value, operation, terms, without, range, found);
    }

    /// The same calculation, as what another one calls it.
    public Figure as(Concept other) {
        return new Figure(other, id, name, year, value, operation, terms, without, range, source);
    }

    /// The same value without its terms, for a calculation that goes on from a result which is
    /// explained where it stands.
    public Figure stated() {
        return given(concept, value).about(id, name).in(year).without(unknown());
    }

    /// The lines that belong anywhere in this calculation but are unknown, each once.
    public List<String> unknown() {
        Stream<String> below = terms.stream().map(Figure::unknown).flatMap(List::stream);
        return Stream.concat(without.stream(), below).distinct().toList();
    }

    /// Whether lines belong in it and nobody knows any of them. Its value is zero then, and says
    /// nothing.
    public boolean isAllUnknown() {
        return !unknown().isEmpty() && value.signum() == 0 && !hasKnown();
    }

    private boolean hasKnown() {
        return switch (operation) {
            case GIVEN -> without.isEmpty();
            case SUM, DIFFERENCE, LEAST, GREATEST -> terms.stream().anyMatch(Figure::hasKnown);
            case PRODUCT, QUOTIENT, SHARE, COMPLEMENT, GROWTH, POWER, WHOLE, CENTS ->
                    terms.stream().allMatch(Figure::hasKnown);
        };
    }

    /// Whether anything it follows from was given as a range.
    public boolean isRanged() {
        return range != null || terms.stream().anyMatch(Figure::isRanged);
    }

    public Money money() {
        return new Money(value);
    }

    /// The value that follows from what was given alone, calculated anew from the leaves up.
    public BigDecimal evaluated() {
        return operation == Operation.GIVEN
                ? value
                : Exact.shortest(Calculation.apply(operation, evaluatedTerms()));
    }

    private List<BigDecimal> evaluatedTerms() {
        return terms.stream().map(Figure::evaluated).toList();
    }
}

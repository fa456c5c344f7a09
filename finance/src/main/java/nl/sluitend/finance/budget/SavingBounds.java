package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.budget.Amount.Saving;
import org.jspecify.annotations.Nullable;

/// How much of each saving can be cashed: what its outcome is worth in the year, shared by all
/// savings of that outcome in proportion to what they claim. `worth` has what each outcome is worth
/// by year, nothing in a year that is not listed. Of the `unvalued` outcomes nobody knows it, nor
/// what is saved by them. A saving of an outcome that is not there at all has no bound; that it
/// rests on none is said ([nl.sluitend.finance.remarks.Remark]).
///
/// They are figures, so that a draw bounds what it drew. A saving has risen
/// with prices before it is held, so that no index lifts it over what its outcome is worth.
public record SavingBounds(
        List<BudgetLine> lines, Map<String, Map<Year, Figure>> worth, Set<String> unvalued) {

    private static final Figure NOTHING = Figure.given(Concept.NOTHING, BigDecimal.ZERO);

    public SavingBounds {
        lines = lines.stream().filter(line -> line.amount() instanceof Saving).toList();
        worth = Map.copyOf(worth);
        unvalued = Set.copyOf(unvalued);
    }

    /// What the line says it saves in that year and in its prices, whatever its outcome is worth.
    static @Nullable Figure claimed(BudgetLine line, Year year) {
        Figure stated =
                line.amount() instanceof Saving saving && saving.isCashed(year)
                        ? Figure.estimated(Concept.AMOUNT, saving.perYear())
                        : Figure.estimated(Concept.AMOUNT, Estimate.of(0));
        return stated == null || line.indexation() == null
                ? stated
                : LineCalculation.indexed(
                                line.indexation(), year, stated.about(line.id(), line.label()))
                        .as(Concept.AMOUNT);
    }

    @Nullable Figure cashed(BudgetLine line, Year year) {
        Figure claimed = claimed(line, year);
        if (claimed == null || !isSomething(claimed)) {
            return claimed;
        }
        if (unvalued.contains(outcome(line))) {
            return null;
        }
        Map<Year, Figure> values = worth.get(outcome(line));
        return values == null
                ? claimed
                : held(
                        claimed.about(line.id(), line.label()),
                        others(line, year),
                        most(values, year));
    }

    private static boolean isSomething(Figure claimed) {
        return claimed.isRanged() || claimed.value().signum() != 0;
    }

    /// Alone a saving is what it claims, up to its bound; with others it gets its part of it.
    private static Figure held(Figure claimed, List<Figure> others, Figure most) {
        if (others.isEmpty()) {
            return Figure.of(Concept.AMOUNT, Operation.LEAST, List.of(claimed, most));
        }
        if (most.operation() == Operation.GIVEN && most.value().signum() == 0) {
            return most.as(Concept.AMOUNT);
        }
        Figure all =
                Figure.sum(
                        Concept.SAVINGS_CLAIMED,
                        Stream.concat(Stream.of(claimed), others.stream()).toList());
        return Figure.of(
                Concept.AMOUNT,
                Operation.SHARE,
                List.of(
                        Figure.product(Concept.SAVING_SHARE, claimed, most),
                        Figure.of(
                                Concept.SAVINGS_CLAIMED, Operation.GREATEST, List.of(all, most))));
    }

    private List<Figure> others(BudgetLine line, Year year) {
        return lines.stream()
                .filter(other -> !other.id().equals(line.id()))
                .filter(other -> outcome(other).equals(outcome(line)))
                .filter(other -> other.recurrence().fallsIn(year))
                .map(other -> named(claimed(other, year), other))
                .filter(Objects::nonNull)
                .filter(SavingBounds::isSomething)
                .toList();
    }

    /// So that its range is one quantity wherever it is claimed or weighed.
    private static @Nullable Figure named(@Nullable Figure claimed, BudgetLine line) {
        return claimed == null ? null : claimed.about(line.id(), line.label());
    }

    /// A loss saves nothing.
    private static Figure most(Map<Year, Figure> values, Year year) {
        Figure value = values.get(year);
        if (value == null) {
            return NOTHING.as(Concept.OUTCOME_VALUE).in(year);
        }
        boolean mayBeLoss = value.isRanged() || value.value().signum() < 0;
        return mayBeLoss
                ? Figure.of(Concept.OUTCOME_VALUE, Operation.GREATEST, List.of(NOTHING, value))
                        .about(value.id(), value.name())
                        .in(year)
                : value;
    }

    private static String outcome(BudgetLine line) {
        return line.amount() instanceof Saving saving ? saving.outcome() : "";
    }
}

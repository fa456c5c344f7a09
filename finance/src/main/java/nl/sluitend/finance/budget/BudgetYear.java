package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// The known money of one year, recurring and one-off apart, and what each line comes to by its
/// identifier. What is `unknown` is in no sum. `result` is what income leaves after costs, with
/// withdrawals from reserves and less additions to them (*resultaat*; its recurring part is the
/// *structureel begrotingssaldo*). `claim` is what counts against the ceiling, absent without one.
public record BudgetYear(
        Year year,
        Split costs,
        Split income,
        Split additions,
        Split withdrawals,
        Split result,
        Standing standing,
        @Nullable Money claim,
        Map<String, Money> lines,
        List<String> unknown) {

    /// How a year's means compare with its costs. It is short when no unknown amount can undo that;
    /// with any other unknown amount nobody knows.
    public enum Standing {
        SHORT,
        UNKNOWN,
        BALANCED,
        SURPLUS
    }

    private static final BigDecimal MARGIN = new BigDecimal("0.02");

    public BudgetYear {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        unknown = List.copyOf(unknown);
    }

    static BudgetYear of(YearFigures figures, @Nullable CeilingRoom room) {
        Split costs = split(figures.structuralCosts(), figures.incidentalCosts());
        Split income = split(figures.structuralIncome(), figures.incidentalIncome());
        Split additions = split(figures.structuralAdditions(), figures.incidentalAdditions());
        Split withdrawals = split(figures.structuralWithdrawals(), figures.incidentalWithdrawals());
        Split result = income.plus(withdrawals).minus(costs.plus(additions));
        return new BudgetYear(
                figures.year(),
                costs,
                income,
                additions,
                withdrawals,
                result,
                standing(result.total(), costs.total(), figures),
                room == null ? null : room.claim().money(),
                figures.lines(),
                figures.unknown());
    }

    /// Income less costs (*saldo van baten en lasten*): negative when income falls short.
    public Money balance() {
        return income.total().minus(costs.total());
    }

    /// What recurs leaves after what recurs costs, or after additions to reserves where that is
    /// less: withdrawals cover nothing lastingly.
    public Money structuralCover() {
        Money balance = income.structural().minus(costs.structural());
        return balance.compareTo(result.structural()) < 0 ? balance : result.structural();
    }

    /// Whether no line counts in it, or each for nothing.
    boolean isEmpty() {
        return unknown.isEmpty() && lines.values().stream().allMatch(Money.ZERO::equals);
    }

    /// What comes in, from reserves too.
    public Split means() {
        return income.plus(withdrawals);
    }

    /// What goes out, to reserves too.
    public Split outlays() {
        return costs.plus(additions);
    }

    private static Split split(Figure structural, Figure incidental) {
        return new Split(structural.money(), incidental.money());
    }

    /// A surplus within two per cent of the costs is called balanced, because nobody budgets closer
    /// than that.
    private static Standing standing(Money result, Money costs, YearFigures figures) {
        if (result.isNegative() && figures.knowsMeans()) {
            return Standing.SHORT;
        }
        if (!figures.unknown().isEmpty()) {
            return Standing.UNKNOWN;
        }
        return result.isMoreThan(costs.times(MARGIN)) ? Standing.SURPLUS : Standing.BALANCED;
    }
}

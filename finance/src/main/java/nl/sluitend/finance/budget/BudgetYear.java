package nl.sluitend.finance.budget;

import java.math.BigDecimal;
import java.time.Year;
import nl.sluitend.finance.Money;

/// The known costs and income of one year, recurring and one-off apart. What is unknown is not in
/// here.
public record BudgetYear(
        Year year,
        Money structuralCosts,
        Money incidentalCosts,
        Money structuralIncome,
        Money incidentalIncome) {

    /// How income compares with costs.
    public enum Standing {
        SHORT,
        BALANCED,
        SURPLUS
    }

    private static final Money ONE_EURO = Money.euros(1);
    private static final BigDecimal LEVEL = new BigDecimal("0.02");

    public Money costs() {
        return structuralCosts.plus(incidentalCosts);
    }

    public Money income() {
        return structuralIncome.plus(incidentalIncome);
    }

    /// Income less costs (*saldo*): negative when the year is short.
    public Money balance() {
        return income().minus(costs());
    }

    /// A ledger in whole euros cannot tell a difference under one euro from none; a surplus within
    /// two per cent of the costs is called balanced, because nobody budgets closer than that.
    public Standing standing() {
        if (balance().abs().compareTo(ONE_EURO) < 0) {
            return Standing.BALANCED;
        }
        if (balance().isNegative()) {
            return Standing.SHORT;
        }
        return balance().isMoreThan(costs().times(LEVEL)) ? Standing.SURPLUS : Standing.BALANCED;
    }
}

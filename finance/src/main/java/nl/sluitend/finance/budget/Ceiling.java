package nl.sluitend.finance.budget;

import java.util.List;
import java.util.Objects;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Quantity;
import org.jspecify.annotations.Nullable;

/// What a year may come to (*financieel kader*). With a payer it bounds what that payer brings in
/// (the claim on the municipality); without one it bounds all costs.
///
/// @param perYear the most, each year
/// @param payer whose contribution it bounds
public record Ceiling(@Quantity Money perYear, @Nullable String payer) {

    Ceiling in(Grain grain) {
        return new Ceiling(grain.of(perYear), payer);
    }

    /// The side of the ledger on which lines count against it.
    public Direction bounds() {
        return payer == null ? Direction.COST : Direction.INCOME;
    }

    /// Who else brings something in; none where it bounds the costs.
    public List<String> otherPayers(List<BudgetLine> lines) {
        return lines.stream()
                .filter(line -> payer != null && line.direction() == Direction.INCOME)
                .map(BudgetLine::party)
                .filter(Objects::nonNull)
                .filter(party -> !party.equals(payer))
                .distinct()
                .toList();
    }

    /// Whether a line counts against it.
    public boolean covers(BudgetLine line) {
        return line.direction() == bounds() && (payer == null || payer.equals(line.party()));
    }
}

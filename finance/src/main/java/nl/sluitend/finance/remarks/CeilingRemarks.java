package nl.sluitend.finance.remarks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.PayersNearCeiling;
import nl.sluitend.finance.remarks.Remark.ReserveBesideCeiling;

/// What a ceiling on a payer does not bound, though a reader may think that it does.
record CeilingRemarks(BudgetBasis budget) {

    Stream<Remark> all() {
        Ceiling ceiling = budget.ceiling();
        String payer = ceiling == null ? null : ceiling.payer();
        return ceiling == null || payer == null
                ? Stream.of()
                : Stream.concat(names(ceiling, payer), ownReserve(payer).stream());
    }

    private Stream<Remark> names(Ceiling ceiling, String payer) {
        List<String> payers =
                budget.lines().stream()
                        .filter(line -> line.direction() == Direction.INCOME)
                        .map(BudgetLine::party)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        List<String> near = payers.stream().filter(each -> NearName.isNear(each, payer)).toList();
        if (budget.lines().stream().noneMatch(ceiling::covers)) {
            return Stream.of(new CeilingOfNobody(payer, near, payers));
        }
        return near.isEmpty() ? Stream.of() : Stream.of(new PayersNearCeiling(payer, near));
    }

    /// What the payer takes from a reserve is no income, so that no ceiling bounds it.
    private Optional<Remark> ownReserve(String payer) {
        BudgetBasis own =
                budget.with(
                        budget.lines().stream()
                                .filter(line -> line.direction() == Direction.WITHDRAWAL)
                                .filter(line -> payer.equals(line.party()))
                                .toList());
        Money withdrawn =
                Money.sum(
                        YearFigures.of(own).stream()
                                .map(year -> year.withdrawals().money())
                                .toList());
        return withdrawn.isMoreThan(Money.ZERO)
                ? Optional.of(new ReserveBesideCeiling(payer, withdrawn))
                : Optional.empty();
    }
}

package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.reports.paragraph.Statement.OfCeiling;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What there is to say about the ceiling; `claims` are the lines that count against it.
record CeilingFindings(Ceiling ceiling, Lines claims, BudgetLedger ledger) {

    Stream<Statement> statements() {
        return claims.known().isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(most()), within());
    }

    private Statement most() {
        Sum sum = new Sum(ceiling.perYear(), List.of());
        return new OfCeiling.HasCeiling(sum, ceiling.payer());
    }

    private Stream<Statement> within() {
        List<Statement> above = above().toList();
        return above.isEmpty()
                ? Stream.of(new OfCeiling.Within(ceiling.bounds(), !claims.unknown().isEmpty()))
                : above.stream();
    }

    private record Over(Money money, boolean atLeast) {}

    private Stream<Statement> above() {
        Map<Over, List<Year>> together = new LinkedHashMap<>();
        for (Verdict verdict : ledger.verdicts()) {
            if (verdict instanceof OverCeiling(var year, var amount, var atLeast)) {
                together.computeIfAbsent(new Over(amount, atLeast), _ -> new ArrayList<>())
                        .add(year);
            }
        }
        return together.entrySet().stream().map(same -> above(same.getKey(), same.getValue()));
    }

    private Statement above(Over over, List<Year> in) {
        Sum sum = new Sum(over.money(), claims.known().in(in).notes());
        return new OfCeiling.Above(ceiling.bounds(), in, sum, over.atLeast());
    }
}

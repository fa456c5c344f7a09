package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.reports.paragraph.Statement.Obstacle;
import nl.sluitend.reports.paragraph.Statement.OfCeiling;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What there is to say about the ceiling; `obstacle` is what stands in the way of a balance. To be
/// within the ceiling settles nothing of that.
record CeilingFindings(Ceiling ceiling, Lines lines, BudgetLedger ledger, Obstacle obstacle) {

    Stream<Statement> statements() {
        return claims().known().isEmpty()
                ? Stream.empty()
                : Stream.of(Stream.of(most()), counts(), within()).flatMap(Function.identity());
    }

    /// The lines that count against it.
    private Lines claims() {
        return lines.only(ceiling::covers);
    }

    private Stream<Statement> counts() {
        String payer = ceiling.payer();
        List<String> others =
                ceiling.otherPayers(lines.all()).stream().map(Lines::oneLine).toList();
        if (payer == null) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(new OfCeiling.BoundsPayer(Lines.oneLine(payer))),
                others.isEmpty() ? Stream.empty() : Stream.of(new OfCeiling.Leaves(others)));
    }

    private Statement most() {
        Sum sum = new Sum(ceiling.perYear(), List.of());
        return new OfCeiling.HasCeiling(sum, ceiling.payer());
    }

    private Stream<Statement> within() {
        List<Statement> above = Stream.concat(above(false), above(true)).toList();
        return above.isEmpty()
                ? Stream.of(
                        new OfCeiling.Within(
                                ceiling.bounds(), !claims().unknown().isEmpty(), obstacle))
                : above.stream();
    }

    private Stream<Statement> above(boolean open) {
        Map<Year, Money> over = new LinkedHashMap<>();
        for (Verdict verdict : ledger.verdicts()) {
            if (verdict instanceof OverCeiling(var year, var amount, var atLeast)
                    && atLeast == open) {
                over.put(year, amount);
            }
        }
        return new Course(over, in -> claims().in(in).notes())
                .told(yearly -> new OfCeiling.Above(ceiling.bounds(), yearly, open));
    }
}

package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.results.BudgetResults;
import nl.sluitend.reports.paragraph.Statement.OfUnknowns;

/// What there is to say about a budget, in the order in which it is said.
final class Findings {

    /// What a part of the paragraph is about.
    enum Topic {
        COSTS,
        INCOME,
        BALANCE,
        REMARKS,
        UNKNOWNS
    }

    /// What has to be remarked has sentences of its own, which go in where its topic stands.
    record Passage(Topic topic, List<? extends Statement> statements) {}

    private Findings() {}

    static List<Passage> of(BudgetResults results, boolean ranges) {
        BudgetBasis budget = results.budget();
        BudgetLedger ledger = results.ledger();
        Lines lines = new Lines(ledger, budget.lines());
        List<Passage> passages = new ArrayList<>();
        passages.add(
                new Passage(Topic.COSTS, new SideFindings(Direction.COST, lines).statements()));
        passages.add(
                new Passage(Topic.INCOME, new SideFindings(Direction.INCOME, lines).statements()));
        passages.add(
                new Passage(
                        Topic.BALANCE,
                        new BalanceFindings(budget, ledger, lines, ranges).statements()));
        passages.add(new Passage(Topic.REMARKS, List.of()));
        if (!lines.unknown().isEmpty()) {
            passages.add(new Passage(Topic.UNKNOWNS, unknowns(lines.unknown())));
        }
        return passages;
    }

    private static List<OfUnknowns> unknowns(Lines unknown) {
        return Stream.of(
                        Stream.of(new OfUnknowns.Count(unknown.notes())),
                        unknown.stream()
                                .map(line ->
                                        new OfUnknowns.Line(line.direction(), Lines.name(line))),
                        Stream.of(new OfUnknowns.NotZero()))
                .<OfUnknowns>flatMap(Function.identity())
                .toList();
    }

    /// Years of which the same can be said are taken together.
    static <T> Map<T, List<Year>> together(Stream<BudgetYear> years, Function<BudgetYear, T> same) {
        return years.collect(
                Collectors.groupingBy(
                        same,
                        LinkedHashMap::new,
                        Collectors.mapping(BudgetYear::year, Collectors.toList())));
    }
}

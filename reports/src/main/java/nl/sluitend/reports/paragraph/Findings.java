package nl.sluitend.reports.paragraph;

import java.time.Year;
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
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.reports.paragraph.Statement.OfUnknowns;
import org.jspecify.annotations.Nullable;

/// What there is to say about a budget, in the order in which it is said.
final class Findings {

    /// What a part of the paragraph is about.
    enum Topic {
        COSTS,
        INVESTMENTS,
        INCOME,
        BALANCE,
        REMARKS,
        SOCIETY,
        UNKNOWNS
    }

    /// What has to be remarked has sentences of its own, which go in where its topic stands.
    record Passage(Topic topic, List<? extends Statement> statements) {}

    private Findings() {}

    static List<Passage> of(BudgetResults results, @Nullable ImpactMap map, boolean ranges) {
        BudgetBasis budget = results.budget();
        BudgetLedger ledger = results.ledger();
        Lines lines = new Lines(ledger, budget.lines());
        return List.of(
                new Passage(Topic.COSTS, new SideFindings(Direction.COST, lines).statements()),
                new Passage(
                        Topic.INVESTMENTS,
                        new InvestmentFindings(budget.horizon(), results.credits(), lines)
                                .statements()),
                new Passage(Topic.INCOME, new SideFindings(Direction.INCOME, lines).statements()),
                new Passage(
                        Topic.BALANCE,
                        new BalanceFindings(budget, ledger, lines, ranges).statements()),
                new Passage(Topic.REMARKS, List.of()),
                new Passage(
                        Topic.SOCIETY,
                        map == null
                                ? List.of()
                                : new SocietyFindings(map, budget.horizon().first()).statements()),
                new Passage(Topic.UNKNOWNS, unknowns(lines.unknown())));
    }

    private static List<OfUnknowns> unknowns(Lines unknown) {
        return unknown.isEmpty()
                ? List.of()
                : Stream.of(
                                Stream.of(new OfUnknowns.Count(unknown.notes())),
                                unknown.stream()
                                        .map(line ->
                                                new OfUnknowns.Line(
                                                        line.direction(), Lines.name(line))),
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

package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Split;
import nl.sluitend.reports.paragraph.Statement.Item;
import nl.sluitend.reports.paragraph.Statement.OfSide;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What there is to say about the costs, or about the income.
record SideFindings(Direction side, Lines lines) {

    private static final int LARGEST = 2;

    SideFindings {
        lines = lines.on(side);
    }

    List<OfSide> statements() {
        if (lines.isEmpty()) {
            return List.of(new OfSide.NoLines(side));
        }
        return lines.known().isEmpty()
                ? List.of(new OfSide.NothingKnown(side))
                : Stream.of(totals(), oneOffs(), largest()).flatMap(Function.identity()).toList();
    }

    private Stream<OfSide> totals() {
        return Findings.together(years(), this::sum).entrySet().stream()
                .flatMap(same -> total(same.getKey(), same.getValue()));
    }

    private Stream<BudgetYear> years() {
        return lines.ledger().years().stream();
    }

    /// With the reserves, which who reads the paragraph counts among costs and income.
    private Split sum(BudgetYear year) {
        return switch (side) {
            case COST, ADDITION -> year.outlays();
            case INCOME, WITHDRAWAL -> year.means();
        };
    }

    private Stream<OfSide> total(Split shown, List<Year> in) {
        boolean knownOnly = !lines.unknown().isEmpty();
        if (shown.total().equals(Money.ZERO)) {
            return Stream.of(new OfSide.NothingIn(side, in, knownOnly));
        }
        Sum sum = new Sum(shown.total(), lines.known().in(in).notes());
        return Stream.of(new OfSide.Total(side, in, sum, knownOnly), division(shown, in));
    }

    private OfSide division(Split shown, List<Year> in) {
        if (shown.incidental().equals(Money.ZERO)) {
            return new OfSide.AllStructural();
        }
        return shown.structural().equals(Money.ZERO)
                ? new OfSide.AllIncidental()
                : new OfSide.Parts(
                        new Sum(shown.structural(), lines.known().structural().notes()),
                        new Sum(shown.incidental(), lines.known().incidental().in(in).notes()));
    }

    private Stream<OfSide> oneOffs() {
        return years().map(BudgetYear::year)
                .map(year -> new OfSide.OneOffs(year, oneOffs(year)))
                .filter(oneOffs -> !oneOffs.names().isEmpty())
                .map(Function.identity());
    }

    private List<String> oneOffs(Year year) {
        return lines.known().incidental().in(List.of(year)).stream().map(Lines::name).toList();
    }

    /// Of three lines or more the two largest, of two the largest. Of one there is nothing to
    /// compare, but it is named all the same.
    private Stream<OfSide> largest() {
        List<Item> items =
                lines.known().structural().stream()
                        .flatMap(this::item)
                        .filter(item -> item.sum().amount().isMoreThan(Money.ZERO))
                        .sorted(Comparator.comparing((Item item) -> item.sum().amount()).reversed())
                        .toList();
        int shown = Math.min(LARGEST, Math.max(1, items.size() - 1));
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new OfSide.Largest(items.subList(0, shown)));
    }

    /// By the first year in which it counts. When another year differs the year is named.
    private Stream<Item> item(BudgetLine line) {
        Map<Year, Money> amounts = lines.amounts(line);
        boolean alike = Set.copyOf(amounts.values()).size() == 1 && !lines.isUnknown(line);
        return amounts.entrySet().stream()
                .limit(1)
                .map(first ->
                        new Item(
                                Lines.name(line),
                                new Sum(first.getValue(), lines.only(line).notes()),
                                alike ? null : first.getKey()));
    }
}

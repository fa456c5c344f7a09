package nl.sluitend.reports.paragraph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Split;
import nl.sluitend.reports.paragraph.Statement.Item;
import nl.sluitend.reports.paragraph.Statement.OfDivision;
import nl.sluitend.reports.paragraph.Statement.OfReserves;
import nl.sluitend.reports.paragraph.Statement.OfSide;
import nl.sluitend.reports.paragraph.Statement.Sum;

/// What there is to say about the costs, or about the income.
record SideFindings(Direction side, Lines lines) {

    private static final int LARGEST = 2;

    List<Statement> statements() {
        return Stream.concat(own(), moved()).toList();
    }

    private Stream<Statement> own() {
        Lines own = lines.on(side);
        SideFindings here = new SideFindings(side, own);
        if (own.isEmpty()) {
            return lines.on(reserves()).isEmpty()
                    ? Stream.of(new OfSide.NoLines(side))
                    : Stream.of();
        }
        return own.known().isEmpty() && !own.unknown().isEmpty()
                ? Stream.of(new OfSide.NothingKnown(side))
                : Stream.of(here.totals(), here.oneOffs(), here.largest())
                        .flatMap(Function.identity());
    }

    /// The movements of reserves that stand on this side of a canvas.
    private Direction reserves() {
        return switch (side) {
            case COST, ADDITION -> Direction.ADDITION;
            case INCOME, WITHDRAWAL -> Direction.WITHDRAWAL;
        };
    }

    private Stream<Statement> moved() {
        Lines moved = lines.on(reserves());
        return moved.known().isEmpty() && !moved.unknown().isEmpty()
                ? Stream.of(new OfReserves.NoneKnown(reserves()))
                : Stream.of(false, true).flatMap(open -> moved(moved, open));
    }

    /// In the years in which some of it is unknown, or in the others.
    private Stream<Statement> moved(Lines moved, boolean open) {
        Map<Year, Money> amounts = new LinkedHashMap<>();
        years().filter(year -> isOpen(moved, year) == open)
                .filter(year -> movement(year).total().isMoreThan(Money.ZERO))
                .forEach(year -> amounts.put(year.year(), movement(year).total()));
        return new Course(amounts, in -> moved.in(in).notes())
                .told(yearly -> new OfReserves.Moved(reserves(), yearly, open));
    }

    private static boolean isOpen(Lines some, BudgetYear year) {
        return !some.unknown(List.of(year.year())).isEmpty();
    }

    private Split movement(BudgetYear year) {
        return switch (side) {
            case COST, ADDITION -> year.additions();
            case INCOME, WITHDRAWAL -> year.withdrawals();
        };
    }

    private Split sum(BudgetYear year) {
        return switch (side) {
            case COST, ADDITION -> year.costs();
            case INCOME, WITHDRAWAL -> year.income();
        };
    }

    /// Years of which the same can be said: alike in what is one-off, and in whether all is known.
    private record Alike(Money incidental, boolean nothing, boolean knownOnly) {}

    private Stream<Statement> totals() {
        return years()
                .collect(groupingBy(this::alike, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .flatMap(same -> totals(same.getKey(), same.getValue()));
    }

    private Stream<BudgetYear> years() {
        return lines.ledger().years().stream();
    }

    private Alike alike(BudgetYear year) {
        Split shown = sum(year);
        return new Alike(shown.incidental(), shown.total().equals(Money.ZERO), isOpen(lines, year));
    }

    private Stream<Statement> totals(Alike alike, List<BudgetYear> years) {
        if (alike.nothing()) {
            List<Year> in = years.stream().map(BudgetYear::year).toList();
            return Stream.of(new OfSide.NothingIn(side, in, alike.knownOnly()));
        }
        Map<Year, Money> amounts = new LinkedHashMap<>();
        years.forEach(year -> amounts.put(year.year(), sum(year).total()));
        return Stream.concat(
                new Course(amounts, in -> lines.in(in).notes())
                        .told(yearly -> new OfSide.Total(side, yearly, alike.knownOnly())),
                Stream.of(division(years)));
    }

    private OfDivision division(List<BudgetYear> years) {
        Split shown = sum(years.getFirst());
        List<Year> in = years.stream().map(BudgetYear::year).toList();
        if (shown.incidental().equals(Money.ZERO)) {
            return new OfDivision.AllStructural(lines.structural().stream().anyMatch(this::ends));
        }
        Sum oneOff = sum(shown.incidental(), lines.incidental(), in);
        List<Split> sums = years.stream().map(this::sum).distinct().toList();
        if (sums.size() > 1) {
            return new OfDivision.OneOffPart(oneOff);
        }
        return shown.structural().equals(Money.ZERO)
                ? new OfDivision.AllIncidental()
                : new OfDivision.Parts(sum(shown.structural(), lines.structural(), in), oneOff);
    }

    private static Sum sum(Money amount, Lines of, List<Year> in) {
        return new Sum(amount, of.in(in).notes(), in.getFirst());
    }

    /// Whether a line that is said to recur has an amount in a year, and none in the last. Of an
    /// investment the end is plain.
    private boolean ends(BudgetLine line) {
        Map<Year, Money> amounts = lines.amounts(line);
        List<Year> last = List.of(lines.years().getLast());
        return !(line.amount() instanceof Investment)
                && !amounts.isEmpty()
                && !amounts.containsKey(last.getFirst())
                && lines.only(line).unknown(last).isEmpty();
    }

    private Stream<Statement> oneOffs() {
        return Findings.together(years(), year -> oneOffs(year.year())).entrySet().stream()
                .filter(same -> !same.getKey().isEmpty())
                .map(same -> new OfSide.OneOffs(same.getValue(), same.getKey()));
    }

    private List<String> oneOffs(Year year) {
        return lines.incidental().in(List.of(year)).stream().map(Lines::name).toList();
    }

    /// Of three lines or more the two largest, of two the largest. Of one there is nothing to
    /// compare, but it is named all the same.
    private Stream<Statement> largest() {
        List<Item> items =
                lines.structural().stream()
                        .flatMap(this::item)
                        .filter(item -> item.sum().amount().isMoreThan(Money.ZERO))
                        .sorted(Comparator.comparing((Item item) -> item.sum().amount()).reversed())
                        .toList();
        int shown = Math.min(LARGEST, Math.max(1, items.size() - 1));
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new OfSide.Largest(items.subList(0, shown)));
    }

    /// By the first year in which it counts, which is named unless every year has the same.
    private Stream<Item> item(BudgetLine line) {
        Map<Year, Money> amounts = lines.amounts(line);
        boolean alike =
                Set.copyOf(amounts.values()).size() == 1 && amounts.size() == lines.years().size();
        return amounts.entrySet().stream()
                .limit(1)
                .map(first ->
                        new Item(
                                Lines.name(line),
                                new Sum(first.getValue(), lines.only(line).notes(), first.getKey()),
                                alike ? null : first.getKey()));
    }
}

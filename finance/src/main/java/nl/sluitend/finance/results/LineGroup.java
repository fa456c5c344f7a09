package nl.sluitend.finance.results;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// Lines of one side that are told together: costs by their task field (*taakveld*), income by who
/// pays it, and movements of reserves as they are. `key` is absent where nobody said it. `sums` are
/// what they come to in each year, in order.
public record LineGroup(
        Direction side, @Nullable String key, List<AllocatedLine> lines, List<Figure> sums) {

    private static final List<Direction> ORDER =
            List.of(Direction.COST, Direction.INCOME, Direction.WITHDRAWAL, Direction.ADDITION);

    public LineGroup {
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    /// In the order of the budget; within a side by key, and what has none last.
    static List<LineGroup> of(List<AllocatedLine> lines, List<YearFigures> years) {
        return ORDER.stream().flatMap(side -> on(side, lines, years)).toList();
    }

    private static Stream<LineGroup> on(
            Direction side, List<AllocatedLine> lines, List<YearFigures> years) {
        TreeMap<@Nullable String, List<AllocatedLine>> groups =
                new TreeMap<>(nullsLast(naturalOrder()));
        lines.stream()
                .filter(line -> line.direction() == side)
                .forEach(line ->
                        groups.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line));
        return groups.entrySet().stream()
                .map(each ->
                        new LineGroup(
                                side,
                                each.getKey(),
                                each.getValue(),
                                sums(side, each.getValue(), years)));
    }

    private static @Nullable String key(AllocatedLine line) {
        return switch (line.direction()) {
            case COST -> line.taskField();
            case INCOME -> line.party();
            case ADDITION, WITHDRAWAL -> null;
        };
    }

    private static List<Figure> sums(
            Direction side, List<AllocatedLine> lines, List<YearFigures> years) {
        Set<String> here = lines.stream().map(AllocatedLine::line).collect(toSet());
        return years.stream().map(year -> sum(side, here, year)).toList();
    }

    private static Figure sum(Direction side, Set<String> lines, YearFigures year) {
        return Figure.sum(
                        concept(side),
                        lines.stream().map(year::line).filter(Objects::nonNull).toList())
                .in(year.year())
                .without(year.unknown().stream().filter(lines::contains).toList());
    }

    private static Concept concept(Direction side) {
        return switch (side) {
            case COST -> Concept.COSTS;
            case INCOME -> Concept.INCOME;
            case ADDITION -> Concept.ADDITIONS;
            case WITHDRAWAL -> Concept.WITHDRAWALS;
        };
    }
}

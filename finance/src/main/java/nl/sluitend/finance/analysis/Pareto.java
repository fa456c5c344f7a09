package nl.sluitend.finance.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Apportionment;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// The resources and activities by what they cost, dearest first. A line that serves none stands
/// for itself. The `unknown` lines are in no amount.
public record Pareto(Figure costs, List<ResourceCosts> resources, List<String> unknown) {

    /// One resource or activity, or one line when `serves` is absent. Shares are fractions of all
    /// costs, and absent when those are nothing.
    public record ResourceCosts(
            @Nullable String serves,
            List<String> lines,
            Figure costs,
            @Nullable Figure share,
            @Nullable Figure cumulativeShare) {

        public ResourceCosts {
            lines = List.copyOf(lines);
        }
    }

    private static final int TENTHS_OF_PER_CENTS = 3;

    public Pareto {
        resources = List.copyOf(resources);
        unknown = List.copyOf(unknown);
    }

    /// Over all years of the horizon.
    public static Pareto of(BudgetBasis budget) {
        return of(budget, budget.horizon().years());
    }

    public static Pareto of(BudgetBasis budget, Year year) {
        return of(budget, List.of(year));
    }

    /// The shares as they are shown, in tenths of per cents (0.253) that add up to the whole; empty
    /// when there are none.
    public List<BigDecimal> shownShares() {
        List<BigDecimal> exact =
                resources.stream()
                        .map(ResourceCosts::share)
                        .flatMap(Stream::ofNullable)
                        .map(Figure::value)
                        .toList();
        return Apportionment.rounded(exact, TENTHS_OF_PER_CENTS);
    }

    /// Of each resource its share with those of all before it, as they are shown.
    public List<BigDecimal> shownCumulativeShares() {
        List<BigDecimal> all = new ArrayList<>();
        for (BigDecimal share : shownShares()) {
            all.add(all.isEmpty() ? share : all.getLast().add(share));
        }
        return List.copyOf(all);
    }

    private static Pareto of(BudgetBasis budget, List<Year> years) {
        List<Figure> perYear =
                years.stream()
                        .map(year -> YearFigures.of(budget, year))
                        .map(figures -> figures.sum(Concept.COSTS, Direction.COST))
                        .toList();
        List<Group> groups = dearestFirst(budget, perYear);
        Figure total =
                Figure.sum(Concept.COSTS, groups.stream().map(Group::costs).toList())
                        .without(Figure.sum(Concept.COSTS, perYear).unknown());
        return new Pareto(total, shared(groups, total.stated()), total.unknown());
    }

    private static List<Group> dearestFirst(BudgetBasis budget, List<Figure> perYear) {
        Map<String, BudgetLine> byId = new LinkedHashMap<>();
        budget.lines().forEach(line -> byId.putIfAbsent(line.id(), line));
        Map<Resource, List<Figure>> groups = new LinkedHashMap<>();
        perYear.stream()
                .flatMap(year -> year.terms().stream())
                .forEach(figure ->
                        groups.computeIfAbsent(
                                        Resource.of(requireNonNull(byId.get(figure.id()))),
                                        _ -> new ArrayList<>())
                                .add(figure));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .sorted()
                .toList();
    }

    private static List<ResourceCosts> shared(List<Group> groups, Figure total) {
        List<ResourceCosts> shared = new ArrayList<>();
        for (Group group : groups) {
            Figure before = shared.isEmpty() ? null : shared.getLast().cumulativeShare();
            shared.add(group.outOf(total, before));
        }
        return shared;
    }

    /// What costs are put together under: what they serve, or else the line.
    private record Resource(@Nullable String serves, String id, String name)
            implements Comparable<Resource> {

        private static final Comparator<Resource> ORDER =
                Comparator.comparing(Resource::name).thenComparing(Resource::id);

        static Resource of(BudgetLine line) {
            String serves = line.serves();
            return serves == null
                    ? new Resource(null, line.id(), line.label())
                    : new Resource(serves, "", serves);
        }

        @Override
        public int compareTo(Resource other) {
            return ORDER.compare(this, other);
        }
    }

    private record Group(Resource resource, Figure costs, List<String> lines)
            implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::costs, Comparator.comparing(Figure::value))
                        .reversed()
                        .thenComparing(Group::resource);

        Group(Resource resource, List<Figure> lines) {
            this(
                    resource,
                    Figure.sum(Concept.RESOURCE_COSTS, lines).about(resource.id(), resource.name()),
                    lines.stream().map(Figure::id).distinct().sorted().toList());
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }

        ResourceCosts outOf(Figure total, @Nullable Figure before) {
            if (total.value().signum() == 0) {
                return new ResourceCosts(resource.serves(), lines, costs, null, null);
            }
            Figure share =
                    Figure.quotient(Concept.SHARE_OF_COSTS, costs, total)
                            .about(costs.id(), costs.name());
            return new ResourceCosts(
                    resource.serves(),
                    lines,
                    costs,
                    share,
                    KeyFigures.cumulated(Concept.CUMULATIVE_SHARE, before, share.stated()));
        }
    }
}

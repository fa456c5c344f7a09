package nl.sluitend.finance.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Exact;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Operation;
import nl.sluitend.finance.analysis.CutList.Cut;
import nl.sluitend.finance.analysis.CutList.Cuts;
import org.jspecify.annotations.Nullable;

/// The costs of one year that can be cut, cheapest effect first. Of equals the largest comes first,
/// because fewer cuts are easier to carry out.
record Cutting(List<Candidate> candidates, List<String> unknown) {

    /// A line with what it costs and the effect it carries.
    record Candidate(Figure costs, Figure effect) {

        private static final Comparator<Candidate> ORDER =
                Comparator.comparing(Candidate::effectPerEuro)
                        .thenComparing(
                                each -> each.costs().value(), Comparator.<BigDecimal>reverseOrder())
                        .thenComparing(each -> each.costs().id());

        BigDecimal effectPerEuro() {
            return Exact.quotient(effect.value(), costs.value());
        }

        /// All of it, or what is still needed when that is less.
        Cut cut(BigDecimal left, Supplier<Figure> needed) {
            return costs.value().compareTo(left) <= 0 ? whole() : part(needed.get());
        }

        private Cut whole() {
            return new Cut(costs.id(), costs, effect.as(Concept.EFFECT_LOST));
        }

        private Cut part(Figure needed) {
            Figure saved = needed.about(costs.id(), costs.name());
            Figure share = Figure.quotient(Concept.CUT_SHARE, saved.stated(), costs);
            Figure lost = Figure.product(Concept.EFFECT_LOST, effect, share);
            return new Cut(
                    costs.id(), saved, lost.about(costs.id(), costs.name()).in(costs.year()));
        }
    }

    /// Costs of nothing or less save nothing, so they are no candidates.
    static Cutting of(Figure costs, Map<String, Estimate> effects) {
        List<Candidate> candidates = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Figure line : perLine(costs)) {
            BigDecimal effect = effects.getOrDefault(line.id(), Estimate.of(0)).counted();
            if (effect == null) {
                unknown.add(line.id());
            } else {
                candidates.add(new Candidate(line, carried(line, effect)));
            }
        }
        candidates.sort(Candidate.ORDER);
        return new Cutting(candidates, unknown);
    }

    private static Figure carried(Figure line, BigDecimal effect) {
        return Figure.given(Concept.EFFECT, effect).about(line.id(), line.name()).in(line.year());
    }

    /// What can be cut; lines that share an identifier are one line.
    private static List<Figure> perLine(Figure costs) {
        Map<String, List<Figure>> lines = new LinkedHashMap<>();
        costs.terms()
                .forEach(
                        line -> lines.computeIfAbsent(line.id(), _ -> new ArrayList<>()).add(line));
        return lines.values().stream().map(Cutting::together).filter(Cutting::saves).toList();
    }

    private static boolean saves(Figure costs) {
        return costs.value().signum() > 0;
    }

    private static Figure together(List<Figure> parts) {
        Figure first = parts.getFirst();
        return Figure.sum(Concept.SAVED, parts).about(first.id(), first.name()).in(first.year());
    }

    /// For what a surplus leaves of the excess.
    Cuts cuts(Figure excess, @Nullable Figure surplus) {
        List<Figure> before = new ArrayList<>(List.of(excess.stated()));
        if (surplus != null) {
            before.add(surplus);
        }
        List<Cut> cuts = new ArrayList<>();
        BigDecimal left = after(before, cuts, Concept.EXCESS_LEFT).value();
        for (Candidate candidate : candidates) {
            if (left.signum() > 0) {
                Cut cut = candidate.cut(left, () -> after(before, cuts, Concept.SAVED));
                cuts.add(cut);
                left = left.subtract(cut.saved().value());
            }
        }
        return new Cuts(excess, surplus, cuts, after(before, cuts, Concept.EXCESS_LEFT));
    }

    /// What there is still to cut after some cuts, which are explained where they stand.
    private static Figure after(List<Figure> before, List<Cut> cuts, Concept concept) {
        Stream<Figure> saved = cuts.stream().map(cut -> cut.saved().stated());
        List<Figure> terms = Stream.concat(before.stream(), saved).toList();
        return Figure.of(concept, Operation.DIFFERENCE, terms).in(before.getFirst().year());
    }
}

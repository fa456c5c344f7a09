package nl.sluitend.finance.analysis;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.CeilingRoom;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.YearFigures;
import org.jspecify.annotations.Nullable;

/// What a cost-driven design would have to cut for a year to fit under its ceiling, with the least
/// loss of effect. An aid to a conversation, not a proposal: it knows only the effects it was
/// given.
///
/// A euro of costs less is taken to be a euro less that counts against the ceiling, also when the
/// ceiling bounds what one payer brings in; there a euro of surplus is one too.
public sealed interface CutList {

    /// The year is within its ceiling already.
    record NothingToCut(Figure room) implements CutList {}

    /// The year is over its ceiling by `excess`, and has a `surplus` that is no less: the payer can
    /// be asked for that much less, and no costs need go.
    record SurplusSuffices(Figure excess, Figure surplus) implements CutList {}

    /// The cuts, least effect lost per euro first, of which the last may be a part of a line. Of
    /// the `excess` a `surplus` goes first, where the payer can be asked for that much less.
    /// `left` is what the year is over its ceiling after both: more than zero when no costs are
    /// left to cut.
    record Cuts(Figure excess, @Nullable Figure surplus, List<Cut> cuts, Figure left)
            implements CutList {
        public Cuts {
            cuts = List.copyOf(cuts);
        }

        /// By all cuts together.
        public Money saved() {
            return Money.sum(cuts.stream().map(cut -> cut.saved().money()).toList());
        }
    }

    /// Which cut comes first cannot be said: of the first lines the amount is unknown, of the
    /// second the effect.
    record CutsUnknown(List<String> amounts, List<String> effects) implements CutList {
        public CutsUnknown {
            amounts = List.copyOf(amounts);
            effects = List.copyOf(effects);
        }
    }

    /// What is saved on a line, and what that loses.
    record Cut(String line, Figure saved, Figure effectLost) {}

    /// `effects` is the value to society that a line carries in this year, by the identifier of the
    /// line; a line that is not in it carries none.
    static CutList of(
            BudgetBasis budget, Ceiling ceiling, Year year, Map<String, Estimate> effects) {
        YearFigures figures = YearFigures.of(budget, year);
        CeilingRoom room = CeilingRoom.of(budget, ceiling, figures);
        Figure costs = figures.sum(Concept.COSTS, Direction.COST);
        boolean fits = !room.room().money().isNegative();
        if (fits && room.claim().unknown().isEmpty()) {
            return new NothingToCut(room.room());
        }
        List<String> amounts =
                Stream.concat(room.claim().unknown().stream(), costs.unknown().stream())
                        .distinct()
                        .toList();
        Cutting cutting = Cutting.of(costs, effects);
        return amounts.isEmpty() && cutting.unknown().isEmpty()
                ? needed(ceiling, room, surplus(ceiling, figures), cutting)
                : new CutsUnknown(amounts, cutting.unknown());
    }

    private static CutList needed(
            Ceiling ceiling, CeilingRoom room, @Nullable Figure surplus, Cutting cutting) {
        Figure excess = excess(room, ceiling);
        return surplus == null || surplus.value().compareTo(excess.value()) < 0
                ? cutting.cuts(excess, surplus)
                : new SurplusSuffices(excess, surplus);
    }

    /// What a payer may keep without a shortage; under a ceiling on costs it is of no help.
    private static @Nullable Figure surplus(Ceiling ceiling, YearFigures figures) {
        Figure result = figures.result();
        boolean helps = ceiling.payer() != null && result.value().signum() > 0;
        return helps && result.unknown().isEmpty() ? result.stated() : null;
    }

    /// By the effects that the lines say; absent when none says any, because then nothing tells one
    /// cut from another.
    static @Nullable CutList of(BudgetBasis budget, Ceiling ceiling, Year year) {
        Map<String, Estimate> effects = new HashMap<>();
        for (BudgetLine line : budget.lines()) {
            Estimate effect = line.effect();
            if (effect != null) {
                effects.put(line.id(), effect);
            }
        }
        return effects.isEmpty() ? null : of(budget, ceiling, year, effects);
    }

    private static Figure excess(CeilingRoom room, Ceiling ceiling) {
        Figure most = Figure.given(Concept.CEILING, ceiling.perYear().amount());
        return Figure.difference(Concept.EXCESS, room.claim(), most).in(room.year());
    }
}

package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.reports.paragraph.Statement.OfStructure;
import nl.sluitend.reports.paragraph.Statement.OpenSide;
import nl.sluitend.reports.paragraph.Statement.YearlyAmount;
import org.jspecify.annotations.Nullable;

/// How what recurs stands, in each year. What is lacking is as the verdict says: reserves cover
/// none of it.
record StructureFindings(BudgetLedger ledger, Lines lines) {

    /// How one year stands. Of one that is short at least by so much, or of which only what is
    /// known can be told, something that recurs is unknown.
    private enum Kind {
        SHORT,
        SHORT_AT_LEAST,
        LEVEL,
        SURPLUS,
        KNOWN,
        KNOWN_AT_LEAST,
        KNOWN_AT_MOST,
        /// Nothing that recurs in it is known.
        NOTHING_KNOWN
    }

    Stream<Statement> statements() {
        if (!counts(lines.structural())) {
            return Stream.of(new OfStructure.NothingRecurs());
        }
        return counts(lines.incidental()) || !isAlike()
                ? told()
                : Stream.of(new OfStructure.Alike());
    }

    private static boolean counts(Lines some) {
        return !some.in(some.years()).isEmpty() || !some.unknown().isEmpty();
    }

    /// Of what nobody knows there is nothing that is the same.
    private boolean isAlike() {
        return !lines.in(lines.years()).isEmpty()
                && years().allMatch(year -> structural(year).equals(year.result().total()));
    }

    private Stream<Statement> told() {
        return years()
                .collect(Collectors.groupingBy(this::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(same -> told(same.getKey(), same.getValue()));
    }

    private Stream<Statement> told(Kind kind, List<BudgetYear> years) {
        Course course = course(kind, years);
        return switch (kind) {
            case SHORT -> course.told(each -> shortage(each, false));
            case SHORT_AT_LEAST -> course.told(each -> shortage(each, true));
            case SURPLUS ->
                    course.told(each -> new OfStructure.StructuralSurplus(each, isAll(each)));
            case KNOWN -> course.told(each -> known(each, OpenSide.OPEN));
            case KNOWN_AT_LEAST -> course.told(each -> known(each, OpenSide.AT_LEAST));
            case KNOWN_AT_MOST -> course.told(each -> known(each, OpenSide.AT_MOST));
            case NOTHING_KNOWN -> Stream.empty();
            case LEVEL -> {
                List<Year> in = years.stream().map(BudgetYear::year).toList();
                yield Stream.of(new OfStructure.StructurallyLevel(in, isAll(in)));
            }
        };
    }

    private Statement shortage(YearlyAmount yearly, boolean atLeast) {
        return new OfStructure.StructuralShortage(yearly, isAll(yearly), atLeast);
    }

    private Statement known(YearlyAmount yearly, OpenSide bound) {
        return new OfStructure.KnownStructuralBalance(yearly, isAll(yearly), bound);
    }

    private static Kind known(OpenSide bound) {
        return switch (bound) {
            case OPEN -> Kind.KNOWN;
            case AT_LEAST -> Kind.KNOWN_AT_LEAST;
            case AT_MOST -> Kind.KNOWN_AT_MOST;
        };
    }

    private boolean isAll(YearlyAmount yearly) {
        return isAll(yearly.years());
    }

    private boolean isAll(List<Year> years) {
        return years.size() == ledger.years().size();
    }

    private Course course(Kind kind, List<BudgetYear> years) {
        Function<Money, Money> shown = isSigned(kind) ? Function.identity() : Money::abs;
        Map<Year, Money> balances = new LinkedHashMap<>();
        years.forEach(year -> balances.put(year.year(), shown.apply(structural(year))));
        return new Course(balances, in -> lines.structural().in(in).notes());
    }

    private static boolean isSigned(Kind kind) {
        return switch (kind) {
            case KNOWN, KNOWN_AT_LEAST, KNOWN_AT_MOST -> true;
            case SHORT, SHORT_AT_LEAST, LEVEL, SURPLUS, NOTHING_KNOWN -> false;
        };
    }

    private Kind kind(BudgetYear year) {
        StructuralShortfall lack = lack(year);
        if (lack != null) {
            return lack.atLeast() ? Kind.SHORT_AT_LEAST : Kind.SHORT;
        }
        Lines unknown = unknown(year);
        if (!unknown.isEmpty()) {
            return lines.structural().in(List.of(year.year())).isEmpty()
                    ? Kind.NOTHING_KNOWN
                    : known(unknown.bound());
        }
        return structural(year).equals(Money.ZERO) ? Kind.LEVEL : Kind.SURPLUS;
    }

    /// What comes from reserves, known or not, pays for additions to them and for nothing else.
    private Lines unknown(BudgetYear year) {
        Lines unknown = lines.structural().unknown(List.of(year.year()));
        boolean adds =
                year.additions().structural().isMoreThan(Money.ZERO)
                        || !unknown.on(Direction.ADDITION).isEmpty();
        return adds ? unknown : unknown.on(Direction.COST, Direction.INCOME);
    }

    private Money structural(BudgetYear year) {
        StructuralShortfall lack = lack(year);
        return lack == null ? year.structuralCover() : lack.amount().negated();
    }

    private @Nullable StructuralShortfall lack(BudgetYear year) {
        return ledger.verdicts().stream()
                .filter(StructuralShortfall.class::isInstance)
                .map(StructuralShortfall.class::cast)
                .filter(each -> each.year().equals(year.year()))
                .findFirst()
                .orElse(null);
    }

    private Stream<BudgetYear> years() {
        return ledger.years().stream();
    }
}

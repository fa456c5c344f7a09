package nl.sluitend.finance.remarks;

import static java.util.stream.Collectors.toSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.BudgetBasis;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.remarks.Remark.SavingAsIncome;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;

/// Income that is told as money, while the impact map beside it has it as a saving of who pays it.
record LikeSavings(BudgetBasis budget, ImpactMap map) {

    /// Shorter words tell two things not apart: "van", "een", "the".
    private static final int SHORTEST = 4;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    Stream<Remark> all() {
        return budget.lines().stream()
                .filter(line -> line.direction() == Direction.INCOME)
                .filter(line -> !(line.amount() instanceof Saving))
                .flatMap(line -> remark(line).stream());
    }

    private Optional<Remark> remark(BudgetLine line) {
        String party = line.party();
        return party == null
                ? Optional.empty()
                : map.outcomes().stream()
                        .filter(outcome -> outcome.benefit() == Benefit.SAVING)
                        .filter(outcome -> outcome.party().strip().equals(party.strip()))
                        .filter(outcome -> isAlike(line, outcome))
                        .findFirst()
                        .map(outcome -> new SavingAsIncome(line.id(), party.strip(), outcome.id()));
    }

    /// On a canvas a note may be both. Else half of the words of either are those of the other.
    private static boolean isAlike(BudgetLine line, Outcome outcome) {
        Set<String> words = words(line.label());
        Set<String> others = words(outcome.label());
        long shared = words.stream().filter(others::contains).count();
        return line.id().equals(outcome.id())
                || (shared > 0 && 2 * shared >= Math.min(words.size(), others.size()));
    }

    private static Set<String> words(String label) {
        return BETWEEN.splitAsStream(label.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .collect(toSet());
    }
}

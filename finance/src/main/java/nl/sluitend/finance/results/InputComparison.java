package nl.sluitend.finance.results;

import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.PartyInput;
import nl.sluitend.finance.societal.Contribution;
import nl.sluitend.finance.societal.ImpactMap;

/// Whether what an impact map says is put in is what the budget beside it says, party by party,
/// over the years of the budget in which the map has something put in. Time and goods may well
/// stand in the map alone; that is a difference to be told, and no flaw.
record InputComparison(BudgetResults budget, ImpactMap map, Year first) {

    /// Absent where the map takes what is put in from the budget, has nothing put in, or something
    /// on either side is unknown.
    Optional<Remark> remark() {
        List<Contribution> putIn =
                Contribution.of(map.inputs(), first).stream().filter(this::isLookedAt).toList();
        List<Contribution> brought = brought();
        boolean isKnown =
                Stream.concat(putIn.stream(), brought.stream()).allMatch(c -> c.value() != null);
        return map.budgeted() || putIn.isEmpty() || !isKnown
                ? Optional.empty()
                : Optional.of(compared(byParty(putIn), byParty(brought)));
    }

    private Remark compared(Map<String, Money> putIn, Map<String, Money> brought) {
        List<PartyInput> differing =
                Stream.concat(putIn.keySet().stream(), brought.keySet().stream())
                        .distinct()
                        .map(party -> new PartyInput(party, of(putIn, party), of(brought, party)))
                        .filter(InputComparison::differs)
                        .toList();
        return differing.isEmpty()
                ? new InputsAgree(years())
                : new InputsDiffer(years(), differing);
    }

    /// What is put in is not rounded, so that less than a euro is no difference.
    private static boolean differs(PartyInput party) {
        Money difference = party.putIn().minus(party.budgeted()).abs();
        return difference.compareTo(Money.of(1)) >= 0;
    }

    private List<Contribution> brought() {
        return years().stream()
                .flatMap(year -> BudgetedInputs.of(budget.budget(), budget.figures(year)).stream())
                .toList();
    }

    private List<Year> years() {
        Set<Year> putIn =
                map.inputs().stream()
                        .map(input -> first.plusYears(input.index()))
                        .collect(Collectors.toSet());
        return budget.budget().horizon().years().stream().filter(putIn::contains).toList();
    }

    private boolean isLookedAt(Contribution putIn) {
        return budget.budget().horizon().years().contains(first.plusYears(putIn.index()));
    }

    private static Map<String, Money> byParty(List<Contribution> contributions) {
        Map<String, Money> sums = new LinkedHashMap<>();
        for (Contribution each : contributions) {
            Figure value = Objects.requireNonNull(each.value());
            sums.merge(each.party().strip(), value.money(), Money::plus);
        }
        return sums;
    }

    private static Money of(Map<String, Money> sums, String party) {
        return sums.getOrDefault(party, Money.ZERO);
    }
}

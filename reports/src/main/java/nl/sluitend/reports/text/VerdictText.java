package nl.sluitend.reports.text;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.ReserveOverdrawn;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import org.jspecify.annotations.Nullable;

/// The verdicts in sentences: of years that have the same one it is said once.
record VerdictText(Voice voice, BudgetLedger ledger, Function<List<Year>, String> named) {

    /// A sentence around its years.
    private record Dated(String before, String after) {}

    List<String> sentences() {
        Map<Dated, List<Year>> alike = new LinkedHashMap<>();
        for (Verdict verdict : ledger.verdicts()) {
            List<Year> years = alike.computeIfAbsent(of(verdict), _ -> new ArrayList<>());
            Optional.ofNullable(year(verdict)).ifPresent(years::add);
        }
        return alike.entrySet().stream().map(each -> said(each.getKey(), each.getValue())).toList();
    }

    private String said(Dated sentence, List<Year> years) {
        return sentence.before() + (years.isEmpty() ? "" : named.apply(years)) + sentence.after();
    }

    private static @Nullable Year year(Verdict verdict) {
        return switch (verdict) {
            case Empty _, Undetermined _, Balanced _ -> null;
            case Shortfall(var year, _) -> year;
            case StructuralShortfall(var year, _, _) -> year;
            case ReserveOverdrawn(var year, _, _) -> year;
            case OverCeiling(var year, _, _) -> year;
        };
    }

    private Dated of(Verdict verdict) {
        return switch (verdict) {
            case Empty() when ledger.isAllZero() ->
                    undated(
                            "Alle bedragen zijn 0: er is nog niets te wegen.",
                            "All amounts are 0: there is nothing to weigh yet.");
            case Empty() ->
                    undated(
                            "Er zijn nog geen bedragen om te wegen.",
                            "There are no amounts to weigh yet.");
            case Undetermined(var lines) ->
                    new Dated(
                            voice.say(
                                            "Nog niet te zeggen, want onbekend is: ",
                                            "Cannot be said yet; unknown: ")
                                    + voice.names(lines)
                                    + ".",
                            "");
            case Shortfall(var year, var amount) ->
                    in("Tekort in ", "Shortage in ", amount, isOpen(year));
            case StructuralShortfall(_, var amount, var atLeast) ->
                    in("Structureel tekort in ", "Recurring shortage in ", amount, atLeast);
            case ReserveOverdrawn(_, var amount, var atLeast) -> overdrawn(sum(amount, atLeast));
            case OverCeiling(_, var amount, var atLeast) ->
                    in("Boven het kader in ", "Over the ceiling in ", amount, atLeast);
            case Balanced() ->
                    undated(
                            "Sluitend: elk jaar is gedekt, ook structureel.",
                            "Balanced: every year is covered, recurring costs included.");
        };
    }

    private Dated undated(String dutch, String english) {
        return new Dated(voice.say(dutch, english), "");
    }

    private Dated in(String dutch, String english, Money amount, boolean atLeast) {
        return new Dated(voice.say(dutch, english), ": " + sum(amount, atLeast) + ".");
    }

    private Dated overdrawn(String sum) {
        return new Dated(
                voice.say("De reserves zijn eind ", "The reserves are empty at the end of "),
                voice.say(" leeg: er is %s te veel onttrokken.", ": %s too much was withdrawn.")
                        .formatted(sum));
    }

    private String sum(Money amount, boolean atLeast) {
        return (atLeast ? voice.say("minstens ", "at least ") : "") + voice.money(amount);
    }

    /// Beside a shortage only costs are unknown, which can only make it more.
    private boolean isOpen(Year in) {
        return ledger.years().stream()
                .anyMatch(each -> each.year().equals(in) && !each.unknown().isEmpty());
    }
}

package nl.sluitend.reports.text;

import java.time.Year;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.Verdict;
import nl.sluitend.finance.budget.Verdict.Balanced;
import nl.sluitend.finance.budget.Verdict.Empty;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.budget.Verdict.ReserveOverdrawn;
import nl.sluitend.finance.budget.Verdict.Shortfall;
import nl.sluitend.finance.budget.Verdict.StructuralShortfall;
import nl.sluitend.finance.budget.Verdict.Undetermined;

/// Each verdict as a sentence.
record VerdictText(Voice voice, BudgetLedger ledger) {

    String of(Verdict verdict) {
        return switch (verdict) {
            case Empty() when ledger.isAllZero() ->
                    voice.say(
                            "Alle bedragen zijn 0: er is nog niets te wegen.",
                            "All amounts are 0: there is nothing to weigh yet.");
            case Empty() ->
                    voice.say(
                            "Er zijn nog geen bedragen om te wegen.",
                            "There are no amounts to weigh yet.");
            case Undetermined(var lines) ->
                    voice.say(
                                    "Nog niet te zeggen, want onbekend is: ",
                                    "Cannot be said yet; unknown: ")
                            + voice.names(lines)
                            + ".";
            case Shortfall(var year, var amount) ->
                    voice.say("Tekort in %s: %s.", "Shortage in %s: %s.")
                            .formatted(year, atLeast(year) + voice.money(amount));
            case StructuralShortfall(var year, var amount, var atLeast) ->
                    voice.say("Structureel tekort in %s: %s.", "Recurring shortage in %s: %s.")
                            .formatted(year, atLeast(atLeast) + voice.money(amount));
            case ReserveOverdrawn(var year, var amount, var atLeast) ->
                    voice.say(
                                    "De reserves zijn eind %s leeg: er is %s te veel onttrokken.",
                                    "The reserves are empty at the end of %s: %s too much was"
                                            + " withdrawn.")
                            .formatted(year, atLeast(atLeast) + voice.money(amount));
            case OverCeiling(var year, var amount, var atLeast) ->
                    voice.say("Boven het kader in %s: %s.", "Over the ceiling in %s: %s.")
                            .formatted(year, atLeast(atLeast) + voice.money(amount));
            case Balanced() ->
                    voice.say(
                            "Sluitend: elk jaar is gedekt, ook structureel.",
                            "Balanced: every year is covered, and so is what recurs.");
        };
    }

    /// Beside a shortage only costs are unknown, which can only make it more.
    private String atLeast(Year in) {
        return atLeast(
                ledger.years().stream()
                        .anyMatch(each -> each.year().equals(in) && !each.unknown().isEmpty()));
    }

    private String atLeast(boolean isOpen) {
        return isOpen ? voice.say("minstens ", "at least ") : "";
    }
}

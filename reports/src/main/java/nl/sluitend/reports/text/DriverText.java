package nl.sluitend.reports.text;

import java.math.BigDecimal;
import nl.sluitend.finance.Concept;
import nl.sluitend.finance.Figure;
import nl.sluitend.finance.analysis.BreakEven;
import nl.sluitend.finance.analysis.BreakEven.AlwaysBalanced;
import nl.sluitend.finance.analysis.BreakEven.BalancedFrom;
import nl.sluitend.finance.analysis.BreakEven.BalancedUpTo;
import nl.sluitend.finance.analysis.BreakEven.BreakEvenUnknown;
import nl.sluitend.finance.analysis.BreakEven.Hopeless;
import nl.sluitend.finance.analysis.BreakEven.NeverBalanced;
import nl.sluitend.finance.analysis.BudgetAnalysis.DriverAnalysis;
import nl.sluitend.finance.analysis.DriverYear;
import nl.sluitend.finance.budget.Driver;

/// From how many of something a year is not short, whatever a ceiling says, and what one of it
/// brings and costs.
record DriverText(Voice voice) {

    void write(DriverAnalysis analysis, Page page) {
        Driver driver = analysis.driver();
        page.section(
                voice.say(
                                "Bij hoeveel is er geen tekort: ",
                                "At what number is there no shortage: ")
                        + driver.name());
        for (DriverYear year : analysis.years()) {
            page.say(year.year() + ": " + breakEven(year.breakEven(), driver) + amounts(year));
        }
    }

    private String amounts(DriverYear year) {
        Figure cost = year.costPerUnit();
        Figure oneOff = year.oneOffPerUnit();
        String margin = amount(Concept.CONTRIBUTION_MARGIN, year.contributionMargin());
        String perUnit = cost == null ? margin : margin + amount(Concept.COST_PER_UNIT, cost);
        return oneOff == null || isNothing(oneOff)
                ? perUnit
                : perUnit + amount(Concept.ONE_OFF_PER_UNIT, oneOff);
    }

    private static boolean isNothing(Figure figure) {
        return figure.value().signum() == 0 && figure.unknown().isEmpty();
    }

    private String amount(Concept concept, Figure figure) {
        return " %s: %s%s."
                .formatted(
                        voice.title(concept),
                        voice.notation().exactly(concept, figure.value()),
                        Voice.star(figure));
    }

    private String breakEven(BreakEven breakEven, Driver driver) {
        return switch (breakEven) {
            case BalancedFrom(var units, _) ->
                    voice.say("geen tekort vanaf %s.", "no shortage from %s.")
                            .formatted(units(units, driver));
            case BalancedUpTo(var units, _) ->
                    voice.say("geen tekort tot en met %s.", "no shortage up to %s.")
                            .formatted(units(units, driver));
            case AlwaysBalanced _ ->
                    voice.say("geen tekort, bij elk aantal.", "no shortage, at any number.");
            case NeverBalanced(var because, _, _) ->
                    voice.say("tekort bij elk aantal, want ", "shortage at any number, as ")
                            + hopeless(because);
            case BreakEvenUnknown(var lines) ->
                    voice.say("niet te zeggen door: ", "cannot be said because of: ")
                            + voice.names(lines)
                            + ".";
        };
    }

    private String units(BigDecimal units, Driver driver) {
        return voice.notation().counted(units, driver.unit());
    }

    private String hopeless(Hopeless because) {
        return switch (because) {
            case NOTHING_FOLLOWS ->
                    voice.say("geen enkele post hangt ervan af.", "no line depends on it.");
            case NOTHING_IS_LEFT ->
                    voice.say(
                            "elke eenheid kost wat zij oplevert.",
                            "each unit costs what it brings in.");
            case EACH_COSTS_MORE ->
                    voice.say(
                            "elke eenheid kost meer dan zij oplevert.",
                            "each unit costs more than it brings in.");
        };
    }
}

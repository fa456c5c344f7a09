package nl.sluitend.reports.paragraph;

import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Statement.OfReserves;
import nl.sluitend.reports.paragraph.Statement.YearlyAmount;

/// What comes from reserves and what goes to them.
record ReserveMovements(Phrasing in) {

    Sentence of(OfReserves statement) {
        return switch (statement) {
            case OfReserves.Moved moved -> moved(moved);
            case OfReserves.NoneKnown(var side) ->
                    switch (side) {
                        case COST, ADDITION ->
                                in.plain(
                                        "Hoeveel er naar reserves gaat, is nog onbekend.",
                                        "How much goes to reserves is still unknown.");
                        case INCOME, WITHDRAWAL ->
                                in.plain(
                                        "Hoeveel er uit reserves komt, is nog onbekend.",
                                        "How much comes from reserves is still unknown.");
                    };
        };
    }

    private Sentence moved(OfReserves.Moved moved) {
        YearlyAmount yearly = moved.yearly();
        boolean isOnce = yearly.years().size() == 1;
        String least = moved.atLeast() ? in.say("minstens ", "at least ") : "";
        String before =
                switch (moved.side()) {
                    case COST, ADDITION -> in.say("In %s gaat naar reserves ", "In %s ");
                    case INCOME, WITHDRAWAL -> in.say("In %s komt uit reserves ", "In %s ");
                };
        String where =
                switch (moved.side()) {
                    case COST, ADDITION -> in.say("", " goes to reserves");
                    case INCOME, WITHDRAWAL -> in.say("", " comes from reserves");
                };
        return in.yearly(
                before.formatted(in.years(yearly.years())) + least,
                yearly,
                (isOnce ? "" : in.say(" per jaar", " a year")) + where + ".");
    }
}

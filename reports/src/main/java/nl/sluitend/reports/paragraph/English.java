package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.List;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Findings.Topic;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfCeiling;
import nl.sluitend.reports.paragraph.Statement.OfSide;
import nl.sluitend.reports.paragraph.Statement.OfUnknowns;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;

/// English, as plain as the Dutch.
final class English extends Phrasing {

    @Override
    String title(Topic topic) {
        return switch (topic) {
            case COSTS -> "What it costs";
            case INCOME -> "Who pays";
            case BALANCE -> "Does it balance?";
            case REMARKS -> "What to watch";
            case UNKNOWNS -> "What we do not know yet";
        };
    }

    @Override
    Sentence ofSide(OfSide statement) {
        return switch (statement) {
            case OfSide.NoLines(var side) -> say("There " + areNo(side) + " on the canvas yet.");
            case OfSide.NothingKnown(var side) ->
                    say("Every amount of the " + noun(side) + " is still unknown.");
            case OfSide.NothingIn(var side, var years, var knownOnly) ->
                    say("In %s there %s.".formatted(years(years), areNo(side, knownOnly)));
            case OfSide.Total(var side, var years, var sum, var knownOnly) ->
                    say(
                            text("In " + years(years) + " the " + are(side, knownOnly) + " "),
                            figure(sum),
                            text(years.size() == 1 ? "." : " a year."));
            case OfSide.Parts(var structural, var incidental) ->
                    say(
                            text("Of this, "),
                            figure(structural),
                            text(" is recurring and "),
                            figure(incidental),
                            text(" is one-off."));
            case OfSide.AllStructural() -> say("All of it is recurring.");
            case OfSide.AllIncidental() -> say("All of it is one-off.");
            case OfSide.OneOffs(var year, var names) ->
                    say(
                            "In %s %s %s one-off."
                                    .formatted(
                                            year, names(names), names.size() == 1 ? "is" : "are"));
            case OfSide.Largest(var items) ->
                    items(
                            items.size() == 1
                                    ? "The largest recurring item is"
                                    : "The largest recurring items are",
                            items,
                            "at");
        };
    }

    @Override
    Sentence ofVerdict(OfVerdict statement) {
        return switch (statement) {
            case OfVerdict.NothingToWeigh(var zero) ->
                    say(
                            zero
                                    ? "We do not know yet: all amounts are zero."
                                    : "We do not know yet: there are no amounts.");
            case OfVerdict.CannotBeTold(var unknown) ->
                    say(
                            text("We do not know yet, because "),
                            count(unknown, "amount", "amounts"),
                            text(
                                    unknown.size() == 1
                                            ? " is still unknown."
                                            : " are still unknown."));
            case OfVerdict.Balances(var likely) ->
                    say(likely ? "Yes, with the most likely amounts." : "Yes.");
            case OfVerdict.DoesNotBalance() -> say("No, not yet.");
        };
    }

    @Override
    Sentence ofBalance(OfBalance statement) {
        return switch (statement) {
            case OfBalance.Covered(var years) ->
                    say("The income covers the costs in " + years(years) + ".");
            case OfBalance.Shortage(var years, var sum, var atLeast) ->
                    say(
                            text("In " + years(years) + " we are " + least(atLeast)),
                            figure(sum),
                            text(" short" + each(years.size()) + "."));
            case OfBalance.Surplus(var years, var sum) ->
                    say(
                            text("In " + years(years) + " we have "),
                            figure(sum),
                            text(" left" + each(years.size()) + "."));
            case OfBalance.StructuralShortage(var years, var sum, var atLeast) ->
                    say(
                            text("Without one-offs we are " + least(atLeast)),
                            figure(sum),
                            text(" short" + often(years) + "."));
            case OfBalance.StructuralSurplus(var years, var sum) ->
                    say(
                            text("Without one-offs we have "),
                            figure(sum),
                            text(" left" + often(years) + "."));
            case OfBalance.StructurallyLevel(var years) ->
                    say(
                            "Without one-offs income and costs are equal"
                                    + (years.isEmpty() ? "" : often(years))
                                    + ".");
        };
    }

    @Override
    Sentence ofCeiling(OfCeiling statement) {
        return switch (statement) {
            case OfCeiling.HasCeiling(var sum, var payer) ->
                    say(
                            text("The budget ceiling" + (payer == null ? "" : " of " + payer)),
                            text(" is "),
                            figure(sum),
                            text(" a year."));
            case OfCeiling.Within(var side, var knownOnly) ->
                    say("The " + (knownOnly ? "known " : "") + stays(side) + " within it.");
            case OfCeiling.Above(var side, var years, var sum, var atLeast) ->
                    say(
                            text("In " + years(years) + " the " + exceeds(side) + " it by "),
                            text(least(atLeast)),
                            figure(sum),
                            text(each(years.size()) + "."));
        };
    }

    @Override
    Sentence ofUnknowns(OfUnknowns statement) {
        return switch (statement) {
            case OfUnknowns.Count(var notes) ->
                    say(
                            text("The amount of "),
                            count(notes, "note", "notes"),
                            text(" is still unknown."));
            case OfUnknowns.Line(var side, var name) ->
                    say("We do not know yet what %s %s.".formatted(quoted(name), verb(side)));
            case OfUnknowns.NotZero() -> say("Unknown does not count as zero.");
        };
    }

    @Override
    String say(String dutch, String english) {
        return english;
    }

    @Override
    String and() {
        return "and";
    }

    @Override
    String upToAndIncluding() {
        return "to";
    }

    @Override
    char thousands() {
        return ',';
    }

    private String often(List<Year> years) {
        return years.isEmpty() ? " each year" : each(years.size()) + " in " + years(years);
    }

    private static String least(boolean atLeast) {
        return atLeast ? "at least " : "";
    }

    private static String each(int years) {
        return years == 1 ? "" : " each year";
    }

    private static String noun(Direction side) {
        return switch (side) {
            case COST, ADDITION -> "costs";
            case INCOME, WITHDRAWAL -> "income";
        };
    }

    private static String are(Direction side, boolean knownOnly) {
        return (knownOnly ? "known " : "") + noun(side) + (side == Direction.COST ? " are" : " is");
    }

    private static String areNo(Direction side) {
        return areNo(side, false);
    }

    private static String areNo(Direction side, boolean knownOnly) {
        return (side == Direction.COST ? "are no " : "is no ")
                + (knownOnly ? "known " : "")
                + noun(side);
    }

    private static String verb(Direction side) {
        return switch (side) {
            case COST, ADDITION -> "costs";
            case INCOME, WITHDRAWAL -> "brings in";
        };
    }

    private static String stays(Direction bounded) {
        return switch (bounded) {
            case COST, ADDITION -> "costs stay";
            case INCOME, WITHDRAWAL -> "contribution stays";
        };
    }

    private static String exceeds(Direction bounded) {
        return switch (bounded) {
            case COST, ADDITION -> "costs exceed";
            case INCOME, WITHDRAWAL -> "contribution exceeds";
        };
    }
}

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

/// Dutch at level B1: at most fifteen words a sentence, the names of notes apart.
final class Dutch extends Phrasing {

    @Override
    String title(Topic topic) {
        return switch (topic) {
            case COSTS -> "Wat het kost";
            case INCOME -> "Wie het betaalt";
            case BALANCE -> "Sluit het?";
            case REMARKS -> "Waar u op moet letten";
            case UNKNOWNS -> "Wat wij nog niet weten";
        };
    }

    @Override
    Sentence ofSide(OfSide statement) {
        return switch (statement) {
            case OfSide.NoLines(var side) ->
                    say("Er staan nog geen " + notes(side) + " op het canvas.");
            case OfSide.NothingKnown(var side) ->
                    say("Alle bedragen bij de " + notes(side) + " zijn nog onbekend.");
            case OfSide.NothingIn(var side, var years, var knownOnly) ->
                    say("In " + years(years) + " zijn er geen " + lines(side, knownOnly) + ".");
            case OfSide.Total(var side, var years, var sum, var knownOnly) ->
                    say(
                            text("In " + years(years) + " zijn de " + lines(side, knownOnly) + " "),
                            figure(sum),
                            text(years.size() == 1 ? "." : " per jaar."));
            case OfSide.Parts(var structural, var incidental) ->
                    say(
                            text("Daarvan is "),
                            figure(structural),
                            text(" structureel en "),
                            figure(incidental),
                            text(" eenmalig."));
            case OfSide.AllStructural() -> say("Dat is allemaal structureel.");
            case OfSide.AllIncidental() -> say("Dat is allemaal eenmalig.");
            case OfSide.OneOffs(var year, var names) ->
                    say(
                            "In %s %s %s eenmalig."
                                    .formatted(
                                            year, names.size() == 1 ? "is" : "zijn", names(names)));
            case OfSide.Largest(var items) ->
                    items(
                            items.size() == 1
                                    ? "De grootste structurele post is"
                                    : "De grootste structurele posten zijn",
                            items,
                            "met");
        };
    }

    @Override
    Sentence ofVerdict(OfVerdict statement) {
        return switch (statement) {
            case OfVerdict.NothingToWeigh(var zero) ->
                    say(
                            zero
                                    ? "Dat weten wij nog niet: alle bedragen zijn nul."
                                    : "Dat weten wij nog niet: er zijn nog geen bedragen.");
            case OfVerdict.CannotBeTold(var unknown) ->
                    say(
                            text("Dat weten wij nog niet, want "),
                            count(unknown, "bedrag", "bedragen"),
                            text(
                                    unknown.size() == 1
                                            ? " is nog onbekend."
                                            : " zijn nog onbekend."));
            case OfVerdict.Balances(var likely) ->
                    say(likely ? "Ja, met de meest waarschijnlijke bedragen." : "Ja.");
            case OfVerdict.DoesNotBalance() -> say("Nee, nog niet.");
        };
    }

    @Override
    Sentence ofBalance(OfBalance statement) {
        return switch (statement) {
            case OfBalance.Covered(var years) ->
                    say("De baten dekken de lasten in " + years(years) + ".");
            case OfBalance.Shortage(var years, var sum, var atLeast) ->
                    say(
                            text(
                                    "In "
                                            + years(years)
                                            + " komen wij "
                                            + each(years.size())
                                            + least(atLeast)),
                            figure(sum),
                            text(" tekort."));
            case OfBalance.Surplus(var years, var sum) ->
                    say(
                            text("In " + years(years) + " houden wij " + each(years.size())),
                            figure(sum),
                            text(" over."));
            case OfBalance.StructuralShortage(var years, var sum, var atLeast) ->
                    say(
                            text("Structureel komen wij " + often(years) + least(atLeast)),
                            figure(sum),
                            text(" tekort."));
            case OfBalance.StructuralSurplus(var years, var sum) ->
                    say(
                            text("Structureel houden wij " + often(years)),
                            figure(sum),
                            text(" over."));
            case OfBalance.StructurallyLevel(var years) ->
                    say(
                            "Structureel zijn de baten en lasten "
                                    + (years.isEmpty() ? "" : often(years))
                                    + "gelijk.");
        };
    }

    @Override
    Sentence ofCeiling(OfCeiling statement) {
        return switch (statement) {
            case OfCeiling.HasCeiling(var sum, var payer) ->
                    say(
                            text("Het financieel kader" + (payer == null ? "" : " van " + payer)),
                            text(" is "),
                            figure(sum),
                            text(" per jaar."));
            case OfCeiling.Within(var side, var knownOnly) ->
                    say("De " + (knownOnly ? "bekende " : "") + stays(side) + " daarbinnen.");
            case OfCeiling.Above(var side, var years, var sum, var atLeast) ->
                    say(
                            text(
                                    "In "
                                            + years(years)
                                            + goes(side)
                                            + " daar "
                                            + each(years.size())
                                            + least(atLeast)),
                            figure(sum),
                            text(" overheen."));
        };
    }

    @Override
    Sentence ofUnknowns(OfUnknowns statement) {
        return switch (statement) {
            case OfUnknowns.Count(var notes) ->
                    say(
                            text("Van "),
                            count(notes, "briefje", "briefjes"),
                            text(" is het bedrag nog onbekend."));
            case OfUnknowns.Line(var side, var name) ->
                    say("Wij weten nog niet wat %s %s.".formatted(quoted(name), verb(side)));
            case OfUnknowns.NotZero() -> say("Onbekend telt niet als nul.");
        };
    }

    @Override
    String say(String dutch, String english) {
        return dutch;
    }

    @Override
    String and() {
        return "en";
    }

    @Override
    String upToAndIncluding() {
        return "tot en met";
    }

    @Override
    char thousands() {
        return '.';
    }

    private String often(List<Year> years) {
        return years.isEmpty() ? "elk jaar " : "in " + years(years) + " " + each(years.size());
    }

    private static String least(boolean atLeast) {
        return atLeast ? "minstens " : "";
    }

    private static String each(int years) {
        return years == 1 ? "" : "elk jaar ";
    }

    private static String lines(Direction side, boolean knownOnly) {
        String name =
                switch (side) {
                    case COST, ADDITION -> "lasten";
                    case INCOME, WITHDRAWAL -> "baten";
                };
        return knownOnly ? "bekende " + name : name;
    }

    private static String stays(Direction bounded) {
        return switch (bounded) {
            case COST, ADDITION -> "lasten blijven";
            case INCOME, WITHDRAWAL -> "bijdrage blijft";
        };
    }

    private static String goes(Direction bounded) {
        return switch (bounded) {
            case COST, ADDITION -> " gaan de lasten";
            case INCOME, WITHDRAWAL -> " gaat de bijdrage";
        };
    }

    private static String notes(Direction side) {
        return switch (side) {
            case COST, ADDITION -> "kosten";
            case INCOME, WITHDRAWAL -> "inkomsten";
        };
    }

    private static String verb(Direction side) {
        return switch (side) {
            case COST, ADDITION -> "kost";
            case INCOME, WITHDRAWAL -> "oplevert";
        };
    }
}

package nl.sluitend.reports.paragraph;

import nl.sluitend.finance.budget.Direction;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run.CitedFigure;
import nl.sluitend.reports.paragraph.FinancialParagraph.Sentence;
import nl.sluitend.reports.paragraph.Findings.Topic;
import nl.sluitend.reports.paragraph.Statement.Extremes;
import nl.sluitend.reports.paragraph.Statement.Obstacle;
import nl.sluitend.reports.paragraph.Statement.OfBalance;
import nl.sluitend.reports.paragraph.Statement.OfCeiling;
import nl.sluitend.reports.paragraph.Statement.OfDivision;
import nl.sluitend.reports.paragraph.Statement.OfInvestment;
import nl.sluitend.reports.paragraph.Statement.OfSide;
import nl.sluitend.reports.paragraph.Statement.OfSociety;
import nl.sluitend.reports.paragraph.Statement.OfStructure;
import nl.sluitend.reports.paragraph.Statement.OfUnknowns;
import nl.sluitend.reports.paragraph.Statement.OfVerdict;
import nl.sluitend.reports.paragraph.Statement.OpenSide;
import nl.sluitend.reports.paragraph.Statement.YearlyAmount;

/// Dutch at level B1: at most fifteen words a sentence, the names of notes apart.
final class Dutch extends Phrasing {

    @Override
    String title(Topic topic) {
        return switch (topic) {
            case COSTS -> "Wat het kost";
            case INVESTMENTS -> "Investeringen";
            case INCOME -> "Wie het betaalt";
            case BALANCE -> "Sluit het?";
            case REMARKS -> "Waar u op moet letten";
            case SOCIETY -> "Waarde voor de samenleving";
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
            case OfSide.Total(var side, var yearly, var knownOnly) ->
                    yearly(
                            "In %s zijn de %s "
                                    .formatted(years(yearly.years()), lines(side, knownOnly)),
                            yearly,
                            yearly.years().size() == 1 ? "." : " per jaar.");
            case OfSide.OneOffs(var years, var names) ->
                    say(
                            "In %s %s %s eenmalig."
                                    .formatted(
                                            years(years),
                                            names.size() == 1 ? "is" : "zijn",
                                            names(names)));
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
    Sentence ofDivision(OfDivision statement) {
        return switch (statement) {
            case OfDivision.Parts(var structural, var incidental) ->
                    say(
                            text("Daarvan is "),
                            figure(structural),
                            text(" structureel en "),
                            figure(incidental),
                            text(" eenmalig."));
            case OfDivision.OneOffPart(var incidental) ->
                    say(
                            text("Daarvan is elk jaar "),
                            figure(incidental),
                            text(" eenmalig en al het andere structureel."));
            case OfDivision.AllStructural(var ends) ->
                    say(
                            ends
                                    ? "Dat heet allemaal structureel, maar niet alles blijft."
                                    : "Dat is allemaal structureel.");
            case OfDivision.AllIncidental() -> say("Dat is allemaal eenmalig.");
        };
    }

    @Override
    Sentence ofVerdict(OfVerdict statement) {
        return switch (statement) {
            case OfVerdict.NothingToWeigh(var emptiness) ->
                    say(
                            switch (emptiness) {
                                case NO_AMOUNTS ->
                                        "Dat weten wij nog niet: er zijn nog geen bedragen.";
                                case NONE_COUNTS ->
                                        "Dat weten wij nog niet: geen enkel bedrag telt mee.";
                                case ALL_ZERO -> "Dat weten wij nog niet: alle bedragen zijn nul.";
                            });
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
            case OfVerdict.DoesNotBalance(var first) -> say("Nee, nog niet" + why(first) + ".");
        };
    }

    @Override
    Sentence ofBalance(OfBalance statement) {
        return switch (statement) {
            case OfBalance.Shortage(var yearly, var atLeast) ->
                    yearly(
                            "In %s komen wij ".formatted(years(yearly.years()))
                                    + each(yearly)
                                    + least(atLeast),
                            yearly,
                            " tekort.");
            case OfBalance.Surplus(var yearly) ->
                    yearly(
                            "In %s houden wij ".formatted(years(yearly.years())) + each(yearly),
                            yearly,
                            " over.");
            case OfBalance.Level(var years, var reserves) ->
                    say(
                            "In %s zijn de baten en de lasten%s gelijk."
                                    .formatted(years(years), reserves ? ", met de reserves," : ""));
            case OfBalance.KnownBalance(var yearly, var bound) ->
                    balance(
                            "In %s is het %ssaldo %s"
                                    .formatted(years(yearly.years()), known(bound), bound(bound)),
                            yearly,
                            yearly.years().size() == 1 ? "." : " per jaar.");
        };
    }

    @Override
    Sentence ofStructure(OfStructure statement) {
        return switch (statement) {
            case OfStructure.StructuralShortage(var yearly, var always, var atLeast) ->
                    yearly(
                            "Structureel komen wij " + often(yearly, always) + least(atLeast),
                            yearly,
                            " tekort.");
            case OfStructure.StructuralSurplus(var yearly, var always) ->
                    yearly("Structureel houden wij " + often(yearly, always), yearly, " over.");
            case OfStructure.StructurallyLevel(var years, var always) ->
                    say(
                            "Structureel zijn de baten en de lasten %s gelijk."
                                    .formatted(always ? "elk jaar" : "in " + years(years)));
            case OfStructure.KnownStructuralBalance(var yearly, var always, var bound) ->
                    balance(
                            "Structureel is het %ssaldo %s%s"
                                    .formatted(known(bound), often(yearly, always), bound(bound)),
                            yearly,
                            ".");
            case OfStructure.Alike() ->
                    say("Er is niets eenmalig, dus structureel is het hetzelfde.");
            case OfStructure.NothingRecurs() -> say("Alles is eenmalig: er is niets structureel.");
        };
    }

    @Override
    Sentence ofInvestment(OfInvestment statement) {
        return switch (statement) {
            case OfInvestment.PaidBefore(var name, var price, var in) ->
                    price == null
                            ? say("%s is in %s al gekocht.".formatted(quoted(name), in))
                            : say(
                                    text(
                                            "%s is in %s al gekocht voor "
                                                    .formatted(quoted(name), in)),
                                    figure(price),
                                    text("."));
            case OfInvestment.Life(var years, var notes, var last) ->
                    say(
                            text("De levensduur is "),
                            new CitedFigure(years + " jaar", notes, null),
                            text(": tot en met " + last + "."));
            case OfInvestment.Residual(var value) ->
                    say(text("Daarna is de restwaarde "), figure(value), text("."));
            case OfInvestment.Charges(var yearly) ->
                    yearly(
                            "In %s zijn de kapitaallasten ".formatted(years(yearly.years())),
                            yearly,
                            yearly.years().size() == 1 ? "." : " per jaar.");
            case OfInvestment.GoesOn(var after) ->
                    say("Ook na " + after + " zijn er nog kapitaallasten.");
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
            case OfCeiling.BoundsPayer(var payer) -> new CeilingSentences(this).bounds(payer);
            case OfCeiling.Leaves(var payers) -> new CeilingSentences(this).leaves(payers);
            case OfCeiling.Within(var side, var knownOnly, var obstacle) ->
                    say(
                            "De %s%s daarbinnen%s."
                                    .formatted(
                                            knownOnly ? "bekende " : "",
                                            stays(side),
                                            but(obstacle)));
            case OfCeiling.Above(var side, var yearly, var atLeast) ->
                    yearly(
                            "In %s%s daar ".formatted(years(yearly.years()), goes(side))
                                    + (yearly.most() == null ? each(yearly) : "")
                                    + least(atLeast),
                            yearly,
                            " overheen.");
        };
    }

    private static String but(Obstacle obstacle) {
        return switch (obstacle) {
            case NONE, CEILING -> "";
            case UNKNOWN -> ", maar nog niet alles is bekend";
            case SHORTAGE -> ", maar het tekort betaalt nog niemand";
            case STRUCTURAL_SHORTAGE -> ", maar structureel is er een tekort";
            case RESERVES -> ", maar de reserves raken leeg";
        };
    }

    @Override
    Sentence ofSociety(OfSociety statement) {
        return switch (statement) {
            case OfSociety.Beside() -> say("Die waarde staat naast de begroting.");
            case OfSociety.OfOneYear(var year) ->
                    say(
                            "Dit is het werk van één jaar: alleen wat er in %s in gaat, telt."
                                    .formatted(year));
            case OfSociety.PricesOf(var level, var names) ->
                    say("In prijzen van %s: %s.".formatted(level, names(names)));
            case OfSociety.PricesOfUnknownLevel(var names) ->
                    say(
                            "Bij %s is niet gezegd van welk jaar de prijzen zijn."
                                    .formatted(names(names)));
            case OfSociety.NotRaised(var to) ->
                    say("Prijzen van andere jaren zijn niet omgerekend naar " + to + ".");
        };
    }

    @Override
    Sentence extremes(Extremes statement) {
        return say(
                "Het laagst is dat in %s, en het hoogst in %s."
                        .formatted(years(statement.least()), years(statement.most())));
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
                    say("Wij weten nog niet %s.".formatted(unknown(side, quoted(name))));
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
        return " tot en met ";
    }

    @Override
    char thousands() {
        return '.';
    }

    private String often(YearlyAmount yearly, boolean always) {
        return always ? "elk jaar " : "in %s ".formatted(years(yearly.years())) + each(yearly);
    }

    private static String why(Obstacle obstacle) {
        return switch (obstacle) {
            case SHORTAGE, UNKNOWN, NONE -> "";
            case STRUCTURAL_SHORTAGE -> ": structureel is er een tekort";
            case RESERVES -> ": de reserves raken leeg";
            case CEILING -> ": het gaat boven het kader";
        };
    }

    private static String known(OpenSide bound) {
        return bound == OpenSide.OPEN ? "bekende " : "";
    }

    private static String bound(OpenSide bound) {
        return switch (bound) {
            case AT_LEAST -> "minstens ";
            case AT_MOST -> "hoogstens ";
            case OPEN -> "";
        };
    }

    private static String least(boolean atLeast) {
        return atLeast ? "minstens " : "";
    }

    private static String each(YearlyAmount yearly) {
        return yearly.years().size() == 1 ? "" : yearly.most() == null ? "elk jaar " : "jaarlijks ";
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

    private static String unknown(Direction side, String name) {
        return switch (side) {
            case COST -> "wat " + name + " kost";
            case INCOME -> "wat " + name + " oplevert";
            case ADDITION -> "hoeveel " + name + " in reserves stort";
            case WITHDRAWAL -> "hoeveel " + name + " uit reserves haalt";
        };
    }
}

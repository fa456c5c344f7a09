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

/// English, as plain as the Dutch.
final class English extends Phrasing {

    @Override
    String title(Topic topic) {
        return switch (topic) {
            case COSTS -> "What it costs";
            case INVESTMENTS -> "Investments";
            case INCOME -> "Who pays";
            case BALANCE -> "Does it balance?";
            case REMARKS -> "What to watch";
            case SOCIETY -> "Value for society";
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
            case OfSide.Total(var side, var yearly, var knownOnly) ->
                    yearly(
                            "In %s the %s ".formatted(years(yearly.years()), are(side, knownOnly)),
                            yearly,
                            yearly.years().size() == 1 ? "." : " a year.");
            case OfSide.OneOffs(var years, var names) ->
                    say(
                            "In %s %s %s one-off."
                                    .formatted(
                                            years(years),
                                            names(names),
                                            names.size() == 1 ? "is" : "are"));
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
    Sentence ofDivision(OfDivision statement) {
        return switch (statement) {
            case OfDivision.Parts(var structural, var incidental) ->
                    say(
                            text("Of this, "),
                            figure(structural),
                            text(" is recurring and "),
                            figure(incidental),
                            text(" is one-off."));
            case OfDivision.OneOffPart(var incidental) ->
                    say(
                            text("Of this, "),
                            figure(incidental),
                            text(" is one-off each year and the rest is recurring."));
            case OfDivision.AllStructural(var ends) ->
                    say(
                            ends
                                    ? "All of it is called recurring, but not all of it lasts."
                                    : "All of it is recurring.");
            case OfDivision.AllIncidental() -> say("All of it is one-off.");
        };
    }

    @Override
    Sentence ofVerdict(OfVerdict statement) {
        return switch (statement) {
            case OfVerdict.NothingToWeigh(var emptiness) ->
                    say(
                            switch (emptiness) {
                                case NO_AMOUNTS -> "We do not know yet: there are no amounts.";
                                case NONE_COUNTS -> "We do not know yet: no amount counts.";
                                case ALL_ZERO -> "We do not know yet: all amounts are zero.";
                            });
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
            case OfVerdict.DoesNotBalance(var first) -> say("No, not yet" + why(first) + ".");
        };
    }

    @Override
    Sentence ofBalance(OfBalance statement) {
        return switch (statement) {
            case OfBalance.Shortage(var yearly, var atLeast) ->
                    yearly(
                            "In %s we are ".formatted(years(yearly.years())) + least(atLeast),
                            yearly,
                            " short" + each(yearly) + ".");
            case OfBalance.Surplus(var yearly) ->
                    yearly(
                            "In %s we have ".formatted(years(yearly.years())),
                            yearly,
                            " left" + each(yearly) + ".");
            case OfBalance.Level(var years, var reserves) ->
                    say(
                            "In %s income%s equals costs."
                                    .formatted(
                                            years(years), reserves ? ", with the reserves," : ""));
            case OfBalance.KnownBalance(var yearly, var bound) ->
                    balance(
                            "In %s the %s "
                                    .formatted(years(yearly.years()), known("balance is", bound)),
                            yearly,
                            yearly.years().size() == 1 ? "." : " a year.");
        };
    }

    @Override
    Sentence ofStructure(OfStructure statement) {
        return switch (statement) {
            case OfStructure.StructuralShortage(var yearly, var always, var atLeast) ->
                    yearly(
                            "Without one-offs we are " + least(atLeast),
                            yearly,
                            " short" + often(yearly, always) + ".");
            case OfStructure.StructuralSurplus(var yearly, var always) ->
                    yearly(
                            "Without one-offs we have ",
                            yearly,
                            " left" + often(yearly, always) + ".");
            case OfStructure.StructurallyLevel(var years, var always) ->
                    say(
                            "Without one-offs income and costs are equal %s."
                                    .formatted(always ? "each year" : "in " + years(years)));
            case OfStructure.KnownStructuralBalance(var yearly, var always, var bound) ->
                    balance(
                            "Without one-offs the %s ".formatted(known("balance is", bound)),
                            yearly,
                            often(yearly, always) + ".");
            case OfStructure.Alike() ->
                    say("Nothing is one-off, so the recurring balance is the same.");
            case OfStructure.NothingRecurs() -> say("All of it is one-off: nothing recurs.");
        };
    }

    @Override
    Sentence ofInvestment(OfInvestment statement) {
        return switch (statement) {
            case OfInvestment.PaidBefore(var name, var price, var in) ->
                    price == null
                            ? say("%s was already bought in %s.".formatted(quoted(name), in))
                            : say(
                                    text(
                                            "%s was already bought in %s, for "
                                                    .formatted(quoted(name), in)),
                                    figure(price),
                                    text("."));
            case OfInvestment.Life(var years, var notes, var last) ->
                    say(
                            text("It serves for "),
                            new CitedFigure(years + (years == 1 ? " year" : " years"), notes, null),
                            text(", up to and including " + last + "."));
            case OfInvestment.Residual(var value) ->
                    say(text("After that its residual value is "), figure(value), text("."));
            case OfInvestment.Charges(var yearly) ->
                    yearly(
                            "In %s its capital charges are ".formatted(years(yearly.years())),
                            yearly,
                            yearly.years().size() == 1 ? "." : " a year.");
            case OfInvestment.GoesOn(var after) ->
                    say("There are capital charges after " + after + " too.");
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
            case OfCeiling.BoundsPayer(var payer) -> new CeilingSentences(this).bounds(payer);
            case OfCeiling.Leaves(var payers) -> new CeilingSentences(this).leaves(payers);
            case OfCeiling.Within(var side, var knownOnly, var obstacle) ->
                    say(
                            "The %s%s within it%s."
                                    .formatted(
                                            knownOnly ? "known " : "", stays(side), but(obstacle)));
            case OfCeiling.Above(var side, var yearly, var atLeast) ->
                    yearly(
                            "In %s the %s it by ".formatted(years(yearly.years()), exceeds(side))
                                    + least(atLeast),
                            yearly,
                            (yearly.most() == null ? each(yearly) : "") + ".");
        };
    }

    private static String but(Obstacle obstacle) {
        return switch (obstacle) {
            case NONE, CEILING -> "";
            case UNKNOWN -> ", but not all is known yet";
            case SHORTAGE -> ", but nobody pays the shortage yet";
            case STRUCTURAL_SHORTAGE -> ", but there is a recurring shortage";
            case RESERVES -> ", but the reserves run out";
        };
    }

    @Override
    Sentence ofSociety(OfSociety statement) {
        return switch (statement) {
            case OfSociety.Beside() -> say("This value stands beside the budget.");
            case OfSociety.OfOneYear(var year) ->
                    say(
                            "This is about one year of work: only what goes in during %s counts."
                                    .formatted(year));
            case OfSociety.PricesOf(var level, var names) ->
                    say("In prices of %s: %s.".formatted(level, names(names)));
            case OfSociety.PricesOfUnknownLevel(var names) ->
                    say(
                            "For %s nobody has said which year's prices these are."
                                    .formatted(names(names)));
            case OfSociety.NotRaised(var to) ->
                    say("Prices of other years have not been converted to " + to + ".");
        };
    }

    @Override
    Sentence extremes(Extremes statement) {
        return say(
                "The lowest is in %s, and the highest in %s."
                        .formatted(years(statement.least()), years(statement.most())));
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
                    say("We do not know yet %s.".formatted(unknown(side, quoted(name))));
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
        return "–";
    }

    @Override
    char thousands() {
        return ',';
    }

    private String often(YearlyAmount yearly, boolean always) {
        return always
                ? " each year"
                : (yearly.most() == null ? each(yearly) : "") + " in " + years(yearly.years());
    }

    private static String why(Obstacle obstacle) {
        return switch (obstacle) {
            case SHORTAGE, UNKNOWN, NONE -> "";
            case STRUCTURAL_SHORTAGE -> ": there is a recurring shortage";
            case RESERVES -> ": the reserves run out";
            case CEILING -> ": it exceeds the ceiling";
        };
    }

    private static String known(String what, OpenSide bound) {
        return switch (bound) {
            case AT_LEAST -> what + " at least";
            case AT_MOST -> what + " at most";
            case OPEN -> "known " + what;
        };
    }

    private static String least(boolean atLeast) {
        return atLeast ? "at least " : "";
    }

    private static String each(YearlyAmount yearly) {
        return yearly.years().size() == 1 ? "" : " each year";
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

    private static String unknown(Direction side, String name) {
        return switch (side) {
            case COST -> "what " + name + " costs";
            case INCOME -> "what " + name + " brings in";
            case ADDITION -> "how much " + name + " adds to reserves";
            case WITHDRAWAL -> "how much " + name + " takes from reserves";
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

package nl.sluitend.files.model;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.files.model.Omission.Gap;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Amount.Listed;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.HourlyPrice;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.finance.societal.Input;
import nl.sluitend.finance.societal.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What may be left out of a model file because it can mean one thing only. Its readers find it in
/// `docs/formats/model.schema.json`.
public final class Omissions {

    private static final String FIRST_YEAR = "the first year of the horizon";
    private static final String NOBODY = "nobody is named";

    public static final List<Omission> OF_A_MODEL =
            Stream.of(ofAmounts(), ofLines(), ofOutcomes()).flatMap(List::stream).toList();

    private Omissions() {}

    private static List<Omission> ofAmounts() {
        return List.of(
                new Omission(Range.class, "type", "this one", Omissions::range),
                value(Variable.class, "unit", "not said", text("")),
                value(Driven.class, "perUnit", "1", number(1)),
                new Omission(Listed.class, "from", FIRST_YEAR, Omissions::firstYear),
                value(Investment.class, "residualValue", "0", number(0)),
                value(HourlyPrice.class, "supplements", "nothing", nodes().arrayNode()),
                value(HourlyPrice.class, "margin", "0", number(0)));
    }

    private static List<Omission> ofLines() {
        return List.of(
                value(Budget.class, "drivers", "none", nodes().arrayNode()),
                same(Driver.class, "id", "name"),
                same(Driver.class, "name", "id"),
                same(Driver.class, "unit", "name"),
                new Omission(Driver.class, "from", FIRST_YEAR, Omissions::firstYear),
                same(BudgetLine.class, "id", "label"),
                same(BudgetLine.class, "label", "id"),
                value(
                        BudgetLine.class,
                        "recurrence",
                        "structural, in every year",
                        choice("Structural")));
    }

    private static List<Omission> ofOutcomes() {
        return List.of(
                value(ImpactMap.class, "budgeted", "no", nodes().booleanNode(false)),
                same(Input.class, "id", "label"),
                same(Input.class, "label", "id"),
                value(Input.class, "party", NOBODY, text("")),
                same(Outcome.class, "id", "label"),
                same(Outcome.class, "label", "id"),
                value(Outcome.class, "party", NOBODY, text("")),
                value(Outcome.class, "benefit", "SOCIAL_VALUE", text("SOCIAL_VALUE")),
                value(Outcome.class, "filters", "all three are left out", nodes().objectNode()),
                filter("deadweight"),
                filter("displacement"),
                filter("attribution"),
                new Omission(
                        Outcome.class,
                        "dropOff",
                        "0; of a Yearly worth unknown",
                        Omissions::dropOff),
                new Omission(
                        Outcome.class,
                        "duration",
                        "1; of a Yearly worth as many as it has values",
                        Omissions::duration));
    }

    private static Omission filter(String part) {
        return new Omission(
                Filters.class,
                part,
                "it takes nothing off; of a Net or Yearly worth, which has it in it already, it is"
                        + " unknown, and only needed to vary it",
                Omissions::filter);
    }

    private static Omission value(Class<?> owner, String part, String then, JsonNode value) {
        return new Omission(owner, part, then, _ -> value.deepCopy());
    }

    private static Omission same(Class<?> owner, String part, String other) {
        return new Omission(owner, part, "its " + other, gap -> gap.object().path(other));
    }

    /// What has a low and a high is a range.
    private static JsonNode range(Gap gap) {
        return gap.object().has("low") && gap.object().has("high")
                ? text("Range")
                : nodes().missingNode();
    }

    private static JsonNode firstYear(Gap gap) {
        return gap.root().at("/budget/horizon/first");
    }

    /// Of an impact that a source prints after its filters, one that is not mentioned is unknown.
    private static JsonNode filter(Gap gap) {
        boolean isPrinted = !worth(gap.parent()).path("type").asString("").equals("PerUnit");
        return isPrinted ? choice("Missing") : number(0);
    }

    private static JsonNode dropOff(Gap gap) {
        return worth(gap.object()).path("values").isArray() ? choice("Missing") : number(0);
    }

    private static JsonNode duration(Gap gap) {
        JsonNode years = worth(gap.object()).path("values");
        return number(years.isArray() ? years.size() : 1);
    }

    private static JsonNode worth(JsonNode outcome) {
        return outcome.path("worth");
    }

    private static ObjectNode choice(String type) {
        return nodes().objectNode().put("type", type);
    }

    private static JsonNode number(int value) {
        return nodes().numberNode(value);
    }

    private static JsonNode text(String value) {
        return nodes().stringNode(value);
    }

    private static JsonNodeFactory nodes() {
        return JsonNodeFactory.instance;
    }
}

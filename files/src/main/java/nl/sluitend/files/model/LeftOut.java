package nl.sluitend.files.model;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What may be left out of a model file because it can mean one thing only, written in before the
/// file is held against the format. Listed for its readers in `docs/formats/model.schema.json`.
final class LeftOut {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode model;

    private LeftOut(JsonNode model) {
        this.model = model;
    }

    /// Changes `model` itself; what has another shape than expected is left for others to refuse.
    static JsonNode writtenInto(JsonNode model) {
        new LeftOut(model).fill();
        return model;
    }

    private void fill() {
        range(model);
        if (model.path("budget") instanceof ObjectNode budget) {
            put(budget, "drivers", NODES.arrayNode());
            objects(budget, "drivers", this::driver);
            objects(budget, "lines", this::line);
        }
        if (model.path("impact") instanceof ObjectNode impact) {
            objects(impact, "inputs", LeftOut::named);
            objects(impact, "outcomes", LeftOut::outcome);
        }
    }

    /// What has a low and a high is a range, wherever it stands.
    private static void range(JsonNode part) {
        if (part instanceof ObjectNode object && object.has("low") && object.has("high")) {
            put(object, "type", text("Range"));
        }
        part.forEach(LeftOut::range);
    }

    private void driver(ObjectNode driver) {
        same(driver, "id", "name");
        put(driver, "unit", driver.path("name"));
        put(driver, "from", firstYear());
    }

    private void line(ObjectNode line) {
        same(line, "id", "label");
        put(line, "recurrence", NODES.objectNode().put("type", "Structural"));
        if (line.path("amount") instanceof ObjectNode amount) {
            switch (type(amount)) {
                case "Variable" -> put(amount, "unit", text(""));
                case "Driven" -> put(amount, "perUnit", number(1));
                case "Listed" -> put(amount, "from", firstYear());
                case "Investment" -> put(amount, "residualValue", number(0));
                case "Staff" -> hourlyPrice(amount.path("price"));
                default -> {}
            }
        }
    }

    private static void hourlyPrice(JsonNode given) {
        if (given instanceof ObjectNode price) {
            put(price, "supplements", NODES.arrayNode());
            put(price, "margin", number(0));
        }
    }

    private static void named(ObjectNode thing) {
        same(thing, "id", "label");
        put(thing, "party", text(""));
    }

    /// A filter that is not mentioned takes nothing off. Of an impact that a source prints after
    /// its filters, one that is not mentioned is unknown.
    private static void outcome(ObjectNode outcome) {
        named(outcome);
        put(outcome, "benefit", text("SOCIAL_VALUE"));
        put(outcome, "filters", NODES.objectNode());
        boolean isPrinted = !type(outcome.path("worth")).equals("PerUnit");
        if (outcome.path("filters") instanceof ObjectNode filters) {
            put(filters, "deadweight", isPrinted ? missing() : number(0));
            put(filters, "displacement", isPrinted ? missing() : number(0));
            put(filters, "attribution", isPrinted ? missing() : number(0));
        }
        JsonNode years = outcome.path("worth").path("values");
        put(outcome, "dropOff", years.isArray() ? missing() : number(0));
        put(outcome, "duration", number(years.isArray() ? years.size() : 1));
    }

    private JsonNode firstYear() {
        return model.at("/budget/horizon/first");
    }

    private static void same(ObjectNode object, String one, String other) {
        put(object, one, object.path(other));
        put(object, other, object.path(one));
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        if (!object.has(name) && !value.isMissingNode()) {
            object.set(name, value);
        }
    }

    private static void objects(ObjectNode parent, String name, Consumer<ObjectNode> fill) {
        parent.path(name)
                .forEach(each -> {
                    if (each instanceof ObjectNode object) {
                        fill.accept(object);
                    }
                });
    }

    private static String type(JsonNode choice) {
        return choice.path("type").asString("");
    }

    private static JsonNode missing() {
        return NODES.objectNode().put("type", "Missing");
    }

    private static JsonNode number(int value) {
        return NODES.numberNode(value);
    }

    private static JsonNode text(String value) {
        return NODES.stringNode(value);
    }
}

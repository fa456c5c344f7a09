package nl.sluitend.files.model;

import java.util.List;
import nl.sluitend.files.model.Omission.Gap;
import nl.sluitend.shape.Component;
import nl.sluitend.shape.Part;
import nl.sluitend.shape.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes into a model file what its maker left out, before it is held against the format.
final class LeftOut {

    private static final String CHOICE = "type";

    private final JsonNode root;
    private final List<Omission> omissions;

    private LeftOut(JsonNode root, List<Omission> omissions) {
        this.root = root;
        this.omissions = omissions;
    }

    /// Changes `model` itself; what has another shape than expected is left for others to refuse.
    static JsonNode writtenInto(JsonNode model) {
        new LeftOut(model, Omissions.OF_A_MODEL).fill(model, model, ModelFile.class);
        return model;
    }

    private void fill(JsonNode node, JsonNode parent, Part part) {
        switch (part) {
            case Part.One(var type, _, _) -> fill(node, parent, type);
            case Part.Items(var each, _, _) -> node.forEach(item -> fill(item, parent, each));
            case Part.Entries(_, var each, _, _) ->
                    node.forEach(entry -> fill(entry, parent, each));
        }
    }

    private void fill(JsonNode node, JsonNode parent, Class<?> type) {
        if (node instanceof ObjectNode object) {
            switch (Shape.of(type)) {
                case Shape.Choice choice -> fillChosen(object, parent, choice);
                case Shape.Struct record -> fillRecord(object, parent, record);
                case Shape.Plain _, Shape.Enumeration _, Shape.Wrapper _ -> {}
            }
        }
    }

    private void fillChosen(ObjectNode object, JsonNode parent, Shape.Choice choice) {
        for (Class<?> record : choice.records()) {
            putOmitted(object, parent, record, CHOICE);
            if (object.path(CHOICE).asString("").equals(record.getSimpleName())) {
                fill(object, parent, record);
            }
        }
    }

    private void fillRecord(ObjectNode object, JsonNode parent, Shape.Struct record) {
        for (Component component : record.components()) {
            putOmitted(object, parent, record.type(), component.name());
        }
        for (Component component : record.components()) {
            fill(object.path(component.name()), object, component.part());
        }
    }

    private void putOmitted(ObjectNode object, JsonNode parent, Class<?> owner, String part) {
        for (Omission omission : omissions) {
            if (omission.isOf(owner, part) && !object.has(part)) {
                JsonNode value = omission.value().in(new Gap(object, parent, root));
                if (!value.isMissingNode()) {
                    object.set(part, value);
                }
            }
        }
    }
}

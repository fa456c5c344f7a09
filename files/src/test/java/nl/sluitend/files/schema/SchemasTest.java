package nl.sluitend.files.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Indented;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.files.model.Omission;
import nl.sluitend.files.model.Omissions;
import nl.sluitend.files.reference.ReferenceFile;
import nl.sluitend.files.script.ScriptFile;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Shape;
import nl.sluitend.shape.generate.Unbounded;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.notes.CanvasId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The published schemas are those of the records; `make golden` writes them.
class SchemasTest {

    private static final JsonMapper JSON = Json.mapper();

    @Test
    @DisplayName("EXP40 The schema of a workshop is that of its record")
    void workshop() {
        JsonSchema schema = JsonSchema.written(Limits.STANDARD);
        ObjectNode workshop = schema.of(WorkshopFile.class, "workshop", WorkshopFile.VERSION);
        ((ObjectNode) workshop.at("/properties/canvases"))
                .putArray("required")
                .add(CanvasId.MAIN.value());
        holds("workshop", workshop);
    }

    @Test
    @DisplayName("EXP40 The schema of a model is that of its record, with what may be left out")
    void model() {
        JsonSchema schema = JsonSchema.handwritten(Limits.OF_A_MODEL, Omissions.OF_A_MODEL);
        ObjectNode model = schema.of(ModelFile.class, "model", ModelFile.VERSION);
        var either = model.putArray("anyOf");
        either.addObject().putArray("required").add("budget");
        either.addObject().putArray("required").add("impact");
        holds("model", model);
    }

    @Test
    @DisplayName("EXP40 The schema of a script is that of its record")
    void script() {
        JsonSchema schema = JsonSchema.written(Limits.STANDARD);
        holds("script", schema.of(ScriptFile.class, "script", ScriptFile.VERSION));
    }

    @Test
    @DisplayName("EXP40 The schema of reference data is that of its record")
    void reference() {
        JsonSchema schema = JsonSchema.handwritten(Limits.OF_A_MODEL, List.of());
        holds("reference", schema.of(ReferenceFile.class, "reference", ReferenceFile.VERSION));
    }

    @Test
    @DisplayName("EXP41 What may be left out is a part of the record that it is left out of")
    void omissions() {
        assertThat(Omissions.OF_A_MODEL).isNotEmpty().allSatisfy(SchemasTest::isPart);
    }

    private static void isPart(Omission omission) {
        Shape.Struct record = (Shape.Struct) Shape.of(omission.owner());
        boolean isTag = record.isChosen() && omission.part().equals("type");
        assertThat(isTag || record.component(omission.part()).part() != null).isTrue();
    }

    @Test
    @DisplayName("EXP42 Every number and every list in a model has a bound")
    void bounded() {
        assertThat(Unbounded.numbersIn(ModelFile.class).found())
                .containsExactly("ModelFile.version");
        assertThat(Unbounded.numbersIn(ModelFile.class).parts()).isGreaterThan(50);
    }

    /// The title stands first in its file, and the examples last.
    private static void holds(String name, ObjectNode schema) {
        ObjectNode file = JSON.createObjectNode();
        Map<String, String> titles =
                Map.of(
                        "workshop", "Sluitend workshop",
                        "model", "Sluitend model",
                        "script", "Sluitend script",
                        "reference", "Sluitend reference data");
        for (Map.Entry<String, JsonNode> each : schema.properties()) {
            file.set(each.getKey(), each.getValue());
            if (each.getKey().equals("$id")) {
                file.put("title", titles.get(name));
            }
        }
        file.set(
                "examples",
                JSON.readTree(Fixtures.bytes("docs/formats/examples/" + name + ".json")));
        String text = new String(Indented.writer(JSON).writeValueAsBytes(file), UTF_8) + "\n";
        new Golden("docs/formats/" + name + ".schema.json").holds(text);
    }
}

package nl.sluitend.files.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.rules.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/// What says nothing, to the server and to the schema alike. The page reads the same list.
@Tag("slow")
class EmptyTextTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(Fixtures.bytes("docs/formats/workshop.schema.json"), UTF_8));

    private static final Texts TEXTS =
            Json.mapper().readValue(Fixtures.bytes("fixtures/notes/empty.json"), Texts.class);

    record Texts(List<String> empty, List<String> filled) {}

    static Stream<String> empty() {
        return TEXTS.empty().stream();
    }

    static Stream<String> filled() {
        return TEXTS.filled().stream();
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("CAN22 a text that shows nothing is empty, whatever it is made of")
    void empty(String text) {
        ObjectNode file = about(text);

        assertThat(SCHEMA.validate(file)).isNotEmpty();
        assertThat(read(file)).isInstanceOf(Illegible.class);
        assertThat(((Illegible<WorkshopFile>) read(file)).problems())
                .contains(new Refused("/preparation/subject/title", Refusal.TEXT_EMPTY));
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("CAN22 one sign that shows is a text")
    void filled(String text) {
        ObjectNode file = about(text);

        assertThat(SCHEMA.validate(file)).isEmpty();
        assertThat(read(file)).isInstanceOf(Legible.class);
    }

    private static Reading<WorkshopFile> read(ObjectNode file) {
        return WorkshopFile.read(file.toString().getBytes(UTF_8), Limits.STANDARD);
    }

    private static ObjectNode about(String title) {
        ObjectNode file = (ObjectNode) Json.mapper().valueToTree(WorkshopFile.example());
        ((ObjectNode) file.at("/preparation/subject")).put("title", title);
        return file;
    }
}

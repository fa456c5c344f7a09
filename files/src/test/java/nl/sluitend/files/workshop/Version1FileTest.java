package nl.sluitend.files.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.sluitend.files.Fixtures;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Note;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/// Files that version 0.1.0 wrote.
class Version1FileTest {

    private static final String EXAMPLE = "fixtures/v1/workshops/dorpsontmoeting-en-vervoer.json";

    /// What residents pay follows the counts of the costs, and an indicator names what is counted.
    private static final Set<String> PUT_RIGHT =
            Set.of("inkomsten-02", "inkomsten-03", "waarde-02");

    private final ObjectNode file = (ObjectNode) Json.mapper().readTree(Fixtures.bytes(EXAMPLE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                EXAMPLE,
                "fixtures/v1/workshops/dorpshuis.json",
                "fixtures/v1/C7NZkTISSQnjUmY2kfW12w.workshop.json",
                "fixtures/v1/VaA2eYlcor6I1SMQKF6lVw.workshop.json",
                "fixtures/v1/oacw_zwdhFt2sFqseJ6LIQ.workshop.json"
            })
    @DisplayName("EXP8 a file of version 1 is read, and begins a workshop")
    void reads(String name) {
        Reading<WorkshopFile> reading = WorkshopFile.read(Fixtures.bytes(name), Limits.STANDARD);

        assertThat(reading).isInstanceOf(Legible.class);
        assertThat(((Legible<WorkshopFile>) reading).file().main().size()).isPositive();
    }

    @Test
    @DisplayName("EXP8 the example of version 1 is the one of today, but for what was put right")
    void same() {
        Reading<WorkshopFile> reading = WorkshopFile.read(Fixtures.bytes(EXAMPLE), Limits.STANDARD);

        WorkshopFile then = ((Legible<WorkshopFile>) reading).file();
        assertThat(then.preparation()).isEqualTo(WorkshopFile.example().preparation());
        assertThat(then.main().shelf()).isEqualTo(WorkshopFile.example().main().shelf());
        assertThat(notes(then)).hasSizeGreaterThan(40).isEqualTo(notes(WorkshopFile.example()));
    }

    /// Those of which nothing was put right.
    private static List<Note> notes(WorkshopFile file) {
        return Arrays.stream(Block.values())
                .flatMap(block -> file.main().at(block).stream())
                .filter(note -> !PUT_RIGHT.contains(note.id().value()))
                .toList();
    }

    @Test
    @DisplayName("EXP8 what is wrong with it is told of where it stands in that file")
    void places() {
        object("/canvas/blocks/COSTS/0").put("id", "short");
        object("/canvas/blocks/COSTS/1/money/amount").put("type", "Guess");
        object("/canvas/blocks").putArray("GARDEN");
        object("/canvas/shelf/0").put("note", "Een briefje");

        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "/canvas/blocks/COSTS/0/id",
                        "/canvas/blocks/COSTS/1/money/amount/type",
                        "/canvas/blocks/GARDEN",
                        "/canvas/shelf/0/note");
    }

    @Test
    @DisplayName("EXP8 and so is what no workshop takes")
    void refusals() {
        object("/canvas/blocks/COSTS/0").put("text", " ");
        object("/canvas/blocks/COSTS/2/money/amount").put("unitPrice", "0.00001");

        assertThat(paths())
                .containsExactlyInAnyOrder(
                        "/canvas/blocks/COSTS/0/text",
                        "/canvas/blocks/COSTS/2/money/amount/unitPrice");
    }

    private List<String> paths() {
        Reading<WorkshopFile> reading =
                WorkshopFile.read(file.toString().getBytes(UTF_8), Limits.STANDARD);
        assertThat(reading).isInstanceOf(Illegible.class);
        return ((Illegible<WorkshopFile>) reading).problems().stream().map(Problem::path).toList();
    }

    private ObjectNode object(String path) {
        return (ObjectNode) file.at(path);
    }
}

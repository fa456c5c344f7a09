package nl.sluitend.files.guide;

import java.util.List;
import java.util.stream.Collectors;
import nl.sluitend.files.Fixtures;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.preparation.ContextSlot;
import nl.sluitend.workshop.preparation.ContextSlot.Segment;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class WeavingTest {

    private static final String GOLDEN = "fixtures/guide/weave.json";
    private static final JsonMapper JSON = Json.mapper();

    record Case(String question, List<String> terms, String and, List<Segment> segments) {
        Case woven() {
            return new Case(question, terms, and, ContextSlot.weave(question, terms, and));
        }
    }

    @Test
    @DisplayName("CAN16 Java and the pages weave the golden questions alike")
    void golden() {
        List<Case> cases = JSON.readValue(Fixtures.bytes(GOLDEN), new TypeReference<>() {});

        String woven =
                cases.stream()
                        .map(Case::woven)
                        .map(JSON::writeValueAsString)
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));

        new Golden(GOLDEN).holds(woven);
    }
}

package nl.sluitend.json.earlier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// From version 1, which was the first, to version 2. A workshop then had one canvas without a
/// name, a note had no author, and money and outcome each had a field of the note and an event of
/// their own.
public final class Version1 {

    private static final String MAIN = "main-canvas";

    private Version1() {}

    /// Of an event that is none of version 1, nothing is changed: reading it will tell.
    public static ObjectNode event(ObjectNode event) {
        return switch (event.path("type").asString("")) {
            case "WorkshopCreated" -> created(event);
            case "NoteAdded", "NoteMoved" -> event.put("canvas", MAIN);
            case "MoneySet" -> facetSet(event, "money", "NoteMoney");
            case "OutcomeSet" ->
                    event.has("outcome")
                            ? facetSet(event, "outcome", "NoteOutcome")
                            : event.put("type", "FacetCleared").put("kind", "OUTCOME");
            default -> event;
        };
    }

    /// What carries `canvas`, carries `canvases` since.
    public static ObjectNode created(ObjectNode holder) {
        JsonNode canvas = holder.remove("canvas");
        if (canvas instanceof ObjectNode only) {
            canvas(only);
        }
        if (canvas != null) {
            holder.putObject("canvases").set(MAIN, canvas);
        }
        return holder;
    }

    private static void canvas(ObjectNode canvas) {
        canvas.path("blocks").forEach(notes -> notes.forEach(Version1::note));
        canvas.path("shelf").forEach(shelved -> note(shelved.path("note")));
    }

    private static void note(JsonNode node) {
        if (node instanceof ObjectNode note) {
            List<ObjectNode> said =
                    Stream.of(
                                    facet(note.remove("money"), "NoteMoney"),
                                    facet(note.remove("outcome"), "NoteOutcome"))
                            .filter(Objects::nonNull)
                            .toList();
            ArrayNode facets = note.putArray("facets");
            said.forEach(facets::add);
        }
    }

    private static ObjectNode facetSet(ObjectNode event, String field, String type) {
        ObjectNode facet = facet(event.remove(field), type);
        event.put("type", "FacetSet");
        return facet == null ? event : event.set("facet", facet);
    }

    private static @Nullable ObjectNode facet(@Nullable JsonNode said, String type) {
        return said instanceof ObjectNode facet ? facet.put("type", type) : null;
    }
}

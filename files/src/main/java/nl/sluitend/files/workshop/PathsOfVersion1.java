package nl.sluitend.files.workshop;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.sluitend.files.Problem;
import nl.sluitend.json.Json;
import nl.sluitend.json.earlier.Version1;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where in a file of the first version a thing stands that is read as one of today. `upcast` is
/// that file as it is read; null when the file is of another version, or cannot be read at all.
record PathsOfVersion1(@Nullable JsonNode upcast) {

    private static final Pattern CANVAS = Pattern.compile("^/canvases(/main-canvas)?");
    private static final Pattern FACET = Pattern.compile("^(.*)/facets/([0-9]+)");

    static PathsOfVersion1 in(byte[] bytes) {
        try {
            JsonNode root = Json.mapper().readTree(bytes);
            boolean isFirst = root.path("version").asInt(0) == 1;
            return new PathsOfVersion1(
                    isFirst && root instanceof ObjectNode file ? Version1.created(file) : null);
        } catch (JacksonException unreadable) {
            return new PathsOfVersion1(null);
        }
    }

    List<Problem> of(List<Problem> problems) {
        return upcast == null
                ? problems
                : problems.stream().map(problem -> problem.at(path(problem.path()))).toList();
    }

    private String path(String path) {
        String withFields = FACET.matcher(path).replaceFirst(this::field);
        return CANVAS.matcher(withFields).replaceFirst("/canvas");
    }

    private String field(MatchResult facet) {
        JsonNode said = requireUpcast().at(facet.group());
        return facet.group(1)
                + (said.path("type").asString("").equals("NoteOutcome") ? "/outcome" : "/money");
    }

    private JsonNode requireUpcast() {
        return requireNonNull(upcast);
    }
}

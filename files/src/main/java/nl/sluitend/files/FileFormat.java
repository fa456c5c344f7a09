package nl.sluitend.files;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.OtherFormat;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A kind of JSON file: how it names itself, the record that it becomes, the limits that hold for
/// it, what is written into it where its maker left it out, and how it is read when it was
/// written by an earlier version: from the oldest that can be read to the next, and so on. The
/// record has `format` and
/// `version` among its components.
public record FileFormat<T>(
        JsonMapper json,
        String name,
        int version,
        Class<T> type,
        Limits limits,
        UnaryOperator<JsonNode> leftOut,
        List<UnaryOperator<ObjectNode>> upcasters) {

    public FileFormat {
        upcasters = List.copyOf(upcasters);
    }

    public FileFormat(
            JsonMapper json,
            String name,
            int version,
            Class<T> type,
            Limits limits,
            UnaryOperator<JsonNode> leftOut) {
        this(json, name, version, type, limits, leftOut, List.of());
    }

    public FileFormat(JsonMapper json, String name, int version, Class<T> type, Limits limits) {
        this(json, name, version, type, limits, UnaryOperator.identity());
    }

    public Reading<T> read(byte[] bytes) {
        if (bytes.length > limits.of(Limit.FILE_BYTES)) {
            return illegible("", SyntaxError.FILE_TOO_LARGE);
        }
        FileText text = new FileText(bytes);
        return text.notUtf8()
                .<Reading<T>>map(FileFormat::illegible)
                .orElseGet(() -> read(bytes, text));
    }

    private Reading<T> read(byte[] bytes, FileText text) {
        try {
            return read(json.readTree(bytes), new Exponents(json).in(bytes));
        } catch (JacksonException e) {
            JsonRule broken = JsonRule.brokenIn(bytes, json, e);
            return illegible(text.notJson(broken.placeIn(bytes, json, e), broken));
        }
    }

    /// What another format or version means by its fields is not judged.
    private Reading<T> read(JsonNode root, List<Problem> exponents) {
        if (root.isMissingNode()) {
            return illegible("", SyntaxError.NOT_JSON);
        }
        if (!root.path("format").asString("").equals(name)) {
            return illegible(new OtherFormat(root.path("format").asString("")));
        }
        int written = root.path("version").asInt(0);
        int oldest = version - upcasters.size();
        if (written < oldest || written > version) {
            return illegible(
                    new Malformed("/version", SyntaxError.WRONG_VERSION, versions(oldest)));
        }
        JsonNode whole = leftOut.apply(upcast(root, written));
        List<Problem> differences =
                Stream.concat(
                                exponents.stream(),
                                RecordShape.differences(json, limits, whole, type).stream())
                        .distinct()
                        .toList();
        return differences.isEmpty()
                ? new Legible<>(json.treeToValue(whole, type))
                : new Illegible<>(differences);
    }

    private List<String> versions(int oldest) {
        return IntStream.rangeClosed(oldest, version).mapToObj(Integer::toString).toList();
    }

    private JsonNode upcast(JsonNode root, int written) {
        JsonNode upcast = root;
        for (UnaryOperator<ObjectNode> step :
                upcasters.subList(upcasters.size() - (version - written), upcasters.size())) {
            upcast = step.apply((ObjectNode) upcast);
        }
        return upcast;
    }

    private static <T> Reading<T> illegible(String path, SyntaxError flaw) {
        return illegible(new Malformed(path, flaw));
    }

    private static <T> Reading<T> illegible(Problem problem) {
        return new Illegible<>(List.of(problem));
    }
}

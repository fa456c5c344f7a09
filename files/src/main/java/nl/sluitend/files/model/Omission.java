package nl.sluitend.files.model;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A part of a record that may be left out of a file, because then it can be one thing only.
///
/// @param then what it is when it is left out, for who reads the format
/// @param value the same as JSON; missing where it cannot be said
public record Omission(Class<?> owner, String part, String then, Value value) {

    public boolean isOf(Class<?> type, String component) {
        return owner == type && part.equals(component);
    }

    /// Finds what was left out.
    @FunctionalInterface
    public interface Value {
        JsonNode in(Gap gap);
    }

    /// Where something was left out: in `object`, which stands in `parent` in the file `root`.
    public record Gap(ObjectNode object, JsonNode parent, JsonNode root) {}
}

package nl.sluitend.store;

import tools.jackson.databind.node.ObjectNode;

/// Rewrites an event from the format of one version to that of the next, so that old histories stay
/// readable and the rest of the program knows only the newest events.
@FunctionalInterface
public interface Upcaster {
    ObjectNode upcast(ObjectNode event);
}

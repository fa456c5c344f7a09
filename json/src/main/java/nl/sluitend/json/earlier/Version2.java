package nl.sluitend.json.earlier;

import tools.jackson.databind.node.ObjectNode;

/// Turns what was written in version 2 into what version 3 has: a preparation holds a script and
/// a naming. Of before there were any, nobody led and all notes were anonymous.
public final class Version2 {

    private static final int HOUR = 60;

    private Version2() {}

    public static ObjectNode event(ObjectNode event) {
        return event.path("type").asString("").equals("WorkshopCreated") ? created(event) : event;
    }

    /// What carries a preparation.
    public static ObjectNode created(ObjectNode holder) {
        if (holder.path("preparation") instanceof ObjectNode preparation
                && !preparation.has("script")) {
            preparation.putObject("script").put("minutes", HOUR).putArray("steps");
            preparation.putObject("naming").put("type", "Anonymous");
        }
        return holder;
    }
}

package nl.sluitend.store;

import java.util.List;
import nl.sluitend.json.Json;
import nl.sluitend.workshop.Event;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The recorded form of an event: `{"v":1,"event":{…}}`. The version is that of the format, not of
/// the program; it rises by one with each upcaster that is added at the end of the chain.
public final class EventJson {

    private record Payload(int v, Event event) {}

    private record OldPayload(int v, ObjectNode event) {}

    /// From version 1 to 2, from 2 to 3, and so on. The format has not changed since the first.
    private static final List<Upcaster> UPCASTERS = List.of();

    private final JsonMapper json = Json.mapper();
    private final List<Upcaster> upcasters;

    public EventJson() {
        this(UPCASTERS);
    }

    EventJson(List<Upcaster> upcasters) {
        this.upcasters = List.copyOf(upcasters);
    }

    public String write(Event event) {
        return json.writeValueAsString(new Payload(version(), event));
    }

    public Event read(String payload) {
        OldPayload old = json.readValue(payload, OldPayload.class);
        if (old.v() > version()) {
            throw new UnknownEventFormat(old.v(), version());
        }
        ObjectNode event = old.event();
        for (Upcaster step : upcasters.subList(old.v() - 1, upcasters.size())) {
            event = step.upcast(event);
        }
        return json.treeToValue(event, Event.class);
    }

    private int version() {
        return upcasters.size() + 1;
    }
}

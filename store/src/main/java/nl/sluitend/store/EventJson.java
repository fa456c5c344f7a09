package nl.sluitend.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.sluitend.json.Json;
import nl.sluitend.json.earlier.Version1;
import nl.sluitend.json.earlier.Version2;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.rules.Mark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The recorded form of an event: `{"v":3,"event":{…},"marks":{…}}`. The version is that of the
/// format, not of the program; it rises by one with each upcaster that is added at the end of the
/// chain. An event without marks has none in its form.
public final class EventJson {

    private record Payload(int v, Event event, @Nullable Map<String, Mark> marks) {}

    private record OldPayload(int v, ObjectNode event, @Nullable Map<String, Mark> marks) {}

    /// From version 1 to 2, from 2 to 3, and so on.
    private static final List<Upcaster> UPCASTERS = List.of(Version1::event, Version2::event);

    private final JsonMapper json = Json.mapper();
    private final List<Upcaster> upcasters;

    public EventJson() {
        this(UPCASTERS);
    }

    EventJson(List<Upcaster> upcasters) {
        this.upcasters = List.copyOf(upcasters);
    }

    public String write(Recorded recorded) {
        Map<String, Mark> marks = recorded.marks();
        return json.writeValueAsString(
                new Payload(version(), recorded.event(), marks.isEmpty() ? null : marks));
    }

    public Recorded read(long seq, OpId opId, Instant at, String payload) {
        OldPayload old = json.readValue(payload, OldPayload.class);
        if (old.v() > version()) {
            throw new UnknownEventFormat(old.v(), version());
        }
        ObjectNode event = old.event();
        for (Upcaster step : upcasters.subList(old.v() - 1, upcasters.size())) {
            event = step.upcast(event);
        }
        Map<String, Mark> marks = old.marks();
        return new Recorded(
                seq,
                opId,
                at,
                json.treeToValue(event, Event.class),
                marks == null ? Map.of() : marks);
    }

    private int version() {
        return upcasters.size() + 1;
    }
}

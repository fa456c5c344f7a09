package nl.sluitend.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import nl.sluitend.json.Json;
import nl.sluitend.server.api.Entrance;
import nl.sluitend.server.http.Capacity;
import nl.sluitend.server.http.ClientAddress;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limits;
import nl.sluitend.store.Losses;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A real installation on a free port, and the people who come to it.
final class House implements AutoCloseable {

    static final Pace LIVELY =
            new Pace(
                    Duration.ofMillis(200),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(150),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(300));

    /// Behind no proxy, and for everybody.
    static final Entrance OPEN = new Entrance(new ClientAddress(null), null);

    static {
        Logging.configure();
    }

    private final Installation installation;

    private House(Installation installation) {
        this.installation = installation;
    }

    static House open(Path data) {
        return open(data, Limits.STANDARD, Pace.STANDARD, null);
    }

    static House open(Path data, Limits limits, Pace pace, @Nullable URI publicUrl) {
        return open(settings(data, publicUrl, OPEN), limits, pace, InstantSource.system());
    }

    /// By whose clock all happens in it.
    static House open(Path data, InstantSource clock) {
        return open(data, Pace.STANDARD, clock);
    }

    static House open(Path data, Pace pace, InstantSource clock) {
        return open(settings(data, null, OPEN), Limits.STANDARD, pace, clock);
    }

    /// With an entrance of its own.
    static House open(Path data, Entrance entrance) {
        return open(
                settings(data, null, entrance),
                Limits.STANDARD,
                Pace.STANDARD,
                InstantSource.system());
    }

    /// That takes on no more than so much at a time.
    static House open(Path data, Capacity capacity, Pace pace) {
        return open(
                settings(data, null, OPEN),
                Limits.STANDARD,
                pace,
                capacity,
                InstantSource.system());
    }

    static House open(Settings settings, Limits limits, Pace pace, InstantSource clock) {
        return open(settings, limits, pace, Capacity.ofThisMachine(), clock);
    }

    private static House open(
            Settings settings, Limits limits, Pace pace, Capacity capacity, InstantSource clock) {
        try {
            return new House(Installation.start(settings, limits, pace, capacity, clock));
        } catch (CannotStart failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Settings settings(Path data, @Nullable URI publicUrl, Entrance entrance) {
        return new Settings(
                "127.0.0.1", 0, data, Losses.REFUSED, null, false, publicUrl, null, entrance);
    }

    String address() {
        return "http://127.0.0.1:" + installation.port();
    }

    int port() {
        return installation.port();
    }

    Installation installation() {
        return installation;
    }

    /// A device with nothing on it yet.
    Device device() {
        return new Device(address());
    }

    /// A workshop with its facilitator, ready to be joined.
    Meeting meeting() {
        Device facilitator = device();
        JsonNode begun =
                facilitator.post("/api/v1/workshops", "{\"language\":\"nl\"}").expect(201).json();
        return new Meeting(this, facilitator, begun);
    }

    @Override
    public void close() {
        installation.close();
    }

    static JsonNode json(String text) {
        return Json.mapper().readTree(text);
    }

    /// One workshop as its facilitator sees it.
    record Meeting(House house, Device facilitator, JsonNode begun) {

        String id() {
            return begun.get("id").asString();
        }

        String path(String rest) {
            return "/api/v1/workshops/" + id() + rest;
        }

        String secret(String link) {
            return begun.get(link).asString().split("#", 2)[1];
        }

        JsonNode invitation() {
            return facilitator.get(path("/invitation?as=facilitator")).expect(200).json();
        }

        String code() {
            return invitation().get("code").asString();
        }

        Device participant() {
            return house.device().join(id(), code());
        }

        Conversation live(Device device, Role role) {
            return live(device, role, new Conversation());
        }

        Conversation live(Device device, Role role, Conversation line) {
            String as = role.name().toLowerCase(Locale.ROOT);
            return device.live(path("/live?as=" + as), line);
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.sluitend.server.api;

import static java.util.Objects.requireNonNullElse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import nl.sluitend.json.Json;
import nl.sluitend.server.http.Call;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads what requests have in common. Each answers null for what cannot be read.
final class RequestFields {

    private static final JsonMapper JSON = Json.mapper();

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private RequestFields() {}

    /// The one text of a body such as `{"code":"482731"}`, when it is called `name`.
    static @Nullable String text(Call call, String name) {
        Map<String, String> texts = texts(call);
        return texts != null && texts.size() == 1 ? texts.get(name) : null;
    }

    /// The texts of a body; none, when there is no body.
    static @Nullable Map<String, String> texts(Call call) {
        try {
            return call.body().length() == 0
                    ? Map.of()
                    : JSON.readValue(call.body().getBytes(), TEXTS);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    /// The moment of a body such as `{"until":"2026-12-01T22:59:59Z"}`.
    static @Nullable Instant moment(Call call, String name) {
        try {
            return Instant.parse(requireNonNullElse(text(call, name), ""));
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    static @Nullable WorkshopId workshop(Call call) {
        try {
            return new WorkshopId(call.variable(0));
        } catch (IllegalArgumentException noIdentifier) {
            return null;
        }
    }

    static @Nullable Year year(Call call) {
        try {
            return Year.parse(requireNonNullElse(call.query("year"), ""));
        } catch (DateTimeException noYear) {
            return null;
        }
    }

    static @Nullable Role role(Call call) {
        String as = call.query("as");
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(as)) {
                return role;
            }
        }
        return null;
    }
}

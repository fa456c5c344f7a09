package nl.sluitend.server.api;

import java.util.Map;
import nl.sluitend.server.http.Call;
import org.jspecify.annotations.Nullable;

/// What a renewal means for those who came in by what is renewed: they stay, unless the body says
/// that they are to leave.
enum Inside {
    STAY,
    LEAVE;

    /// Null for what cannot be read, so that nobody stays who was to leave.
    static @Nullable Inside of(Call call) {
        Map<String, String> texts = RequestFields.texts(call);
        if (texts == null || texts.isEmpty()) {
            return texts == null ? null : STAY;
        }
        return switch (RequestFields.text(call, "inside")) {
            case "STAY" -> STAY;
            case "LEAVE" -> LEAVE;
            case null, default -> null;
        };
    }
}

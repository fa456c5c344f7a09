package nl.sluitend.sync.protocol;

import java.util.List;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.Guide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class TypeScriptTypesTest {

    @Test
    @DisplayName("SYN20 The page's types are those of the protocol's records")
    void typesAreThoseOfTheRecords() {
        new Golden("web/src/protocol/protocol.ts")
                .holds(
                        new TypeScript()
                                .constant("PROTOCOL_VERSION", Protocol.VERSION)
                                .constant("CONTEXT_SLOT", Guide.CONTEXT_SLOT)
                                .constant("LIMITS", Limits.STANDARD.properties())
                                .types(List.of(ClientMessage.class, ServerMessage.class))
                                .types(List.of(CloseReason.class, ProtocolError.class))
                                .text());
    }
}

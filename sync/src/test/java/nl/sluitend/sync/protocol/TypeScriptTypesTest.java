package nl.sluitend.sync.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.generate.ShapeTable;
import nl.sluitend.shape.generate.TypeScript;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.people.Likeness;
import nl.sluitend.workshop.preparation.Guide;
import nl.sluitend.workshop.rules.ForParticipants;
import nl.sluitend.workshop.rules.Identifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class TypeScriptTypesTest {

    /// Raised by hand when a page of today would misread what no type of the socket tells: another
    /// meaning of a command or an event, another answer over HTTP.
    private static final int REVISION = 1;

    private static final String TEST = "TypeScriptTypesTest";

    @Test
    @DisplayName("SYN50 The page holds commands to the bounds that are written on their records")
    void boundsAreThoseOfTheRecords() {
        new Golden("web/src/protocol/shapes.ts").holds(bounds());
    }

    @Test
    @DisplayName("SYN20 SYN90 The page's types are those of the protocol's records")
    void typesAreThoseOfTheRecords() {
        new Golden("web/src/protocol/protocol.ts")
                .holds(types(new TypeScript().constant("PROTOCOL_VERSION", version())));
    }

    @Test
    @DisplayName("SYN9 the protocol has another version as soon as the page's types differ")
    void versionIsThatOfTheTypes() {
        new Golden("sync/src/main/resources/nl/sluitend/sync/protocol/version.txt")
                .holds(version() + "\n");
    }

    private static int version() {
        CRC32 digest = new CRC32();
        digest.update(
                (REVISION + types(new TypeScript()) + bounds()).getBytes(StandardCharsets.UTF_8));
        return (int) (digest.getValue() & Integer.MAX_VALUE);
    }

    private static String bounds() {
        return ShapeTable.of(Command.class, new TypeScript()::nameOf, TEST);
    }

    private static String types(TypeScript typeScript) {
        return typeScript
                .constant("CONTEXT_SLOT", Guide.CONTEXT_SLOT)
                .constant("IDENTIFIER", Identifiers.SHAPE)
                .constant("LIMITS", Limits.STANDARD.properties())
                .constant("MAIN_CANVAS", CanvasId.MAIN.value())
                .constant("COMMANDS_FOR_PARTICIPANTS", forParticipants())
                .constant("FACET_KIND_FITS", blocksOfKinds())
                .constant("FACET_KIND", kindsOfFacets())
                .constant("LOOKALIKES", Likeness.LOOKALIKES)
                .types(List.of(ClientMessage.class, ServerMessage.class))
                .types(List.of(CloseReason.class, ProtocolError.class))
                .text(TEST);
    }

    private static List<String> forParticipants() {
        return GoldenProtocolTest.commands().stream()
                .filter(ForParticipants.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .toList();
    }

    private static Map<String, List<String>> blocksOfKinds() {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        for (FacetKind kind : FacetKind.values()) {
            blocks.put(
                    kind.name(),
                    Arrays.stream(Block.values()).filter(kind::fits).map(Block::name).toList());
        }
        return blocks;
    }

    private static Map<String, String> kindsOfFacets() {
        Map<String, String> kinds = new LinkedHashMap<>();
        CommandDice.oneOfEachFacet()
                .forEach(facet -> kinds.put(facet.getClass().getSimpleName(), facet.kind().name()));
        return kinds;
    }
}

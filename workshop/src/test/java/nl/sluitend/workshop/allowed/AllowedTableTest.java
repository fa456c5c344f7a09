package nl.sluitend.workshop.allowed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Golden;
import nl.sluitend.workshop.allowed.Allowed.Case;
import nl.sluitend.workshop.notes.FacetKind;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllowedTableTest {

    private static final List<Case> CASES = Allowed.cases();

    @Test
    @DisplayName("HOU60 the document of who may do what is what the core decides")
    void document() {
        new Golden("docs/allowed.md").holds(new AllowedTable(CASES).text());
    }

    @Test
    @DisplayName("HOU60 every command is in it, and everything that can be said of a note")
    void isWhole() {
        assertThat(Act.all().stream().map(Act::type).distinct())
                .containsExactlyInAnyOrderElementsOf(leaves(Command.class).toList());
        assertThat(Act.all().stream().filter(act -> act.right() == NoteRight.FACETS))
                .hasSize(2 * FacetKind.values().length);
    }

    @Test
    @DisplayName("HOU60 a command is refused because it is not allowed, and for no other reason")
    void isAboutRightsAlone() {
        assertThat(CASES.stream().filter(each -> each.role() == Role.WALL))
                .allMatch(each -> each.answer() == Refusal.NOT_ALLOWED);
        assertThat(CASES.stream().filter(each -> each.act().isOfNote()).map(Case::answer))
                .containsOnly(null, Refusal.NOT_ALLOWED, Refusal.NOT_NOW, Refusal.NOTE_UNKNOWN);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(AllowedTableTest::leaves)
                : Stream.of(type);
    }
}

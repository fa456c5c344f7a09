package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What others do never takes somebody's place on the page away.
class FocusTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB111 when the note with the focus is taken away, the focus goes to its block")
    void goesToTheBlock() {
        Group group = Group.begin(HALL);
        Board other = Board.on(group.joinByCode(HALL.laptop(), "Anna")).open(SEGMENTS);
        Board mine = group.boardOfFacilitator().open(SEGMENTS);
        mine.write(SEGMENTS, "Ouderen");
        assertThat(other.notes(SEGMENTS)).hasCount(1);
        mine.actions("Ouderen").focus();
        other.choose("Ouderen", "Leg weg");
        assertThat(mine.notes(SEGMENTS)).hasCount(0);
        assertThat(mine.block(SEGMENTS).locator("[data-blokkop]")).isFocused();
    }
}

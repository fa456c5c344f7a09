package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What others do never takes somebody's place on the page away.
class FocusTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB110 a change by somebody else leaves the focus and the typed text alone")
    void staysWhereItIs() {
        Group group = Group.begin(HALL);
        Board other = Board.on(group.joinByCode(HALL.laptop(), "Anna")).open(SEGMENTS);
        Board mine = group.boardOfFacilitator().open(SEGMENTS);
        mine.write(SEGMENTS, "Ouderen", "Jongeren", "Mantelzorgers");
        mine.writer(SEGMENTS).fill("Nog niet af");
        assertThat(other.notes(SEGMENTS)).hasCount(3);

        other.write(SEGMENTS, "Gezinnen");
        other.choose("Ouderen", "Leg weg");
        assertThat(mine.notes(SEGMENTS)).hasCount(3);
        assertThat(mine.writer(SEGMENTS)).isFocused();
        assertThat(mine.writer(SEGMENTS)).hasValue("Nog niet af");

        Locator jongeren = mine.actions("Jongeren");
        jongeren.focus();
        other.choose("Mantelzorgers", "Verplaats naar", VALUE);
        assertThat(mine.notes(VALUE)).hasCount(1);
        assertThat(jongeren).isFocused();
    }

    @Test
    @DisplayName("WEB111 when the note with the focus goes away, the focus goes to its block")
    void goesToTheBlock() {
        Group group = Group.begin(HALL);
        Board other = Board.on(group.joinByCode(HALL.laptop(), "Anna")).open(SEGMENTS);
        Board mine = group.boardOfFacilitator().open(SEGMENTS);
        mine.write(SEGMENTS, "Ouderen", "Jongeren");
        assertThat(other.notes(SEGMENTS)).hasCount(2);
        Locator heading = mine.block(SEGMENTS).locator("[data-block-head]");

        mine.actions("Ouderen").focus();
        other.choose("Ouderen", "Leg weg");
        assertThat(mine.notes(SEGMENTS)).hasCount(1);
        assertThat(heading).isFocused();
        mine.actions("Jongeren").focus();
        other.choose("Jongeren", "Verplaats naar", VALUE);
        assertThat(heading).isFocused();
        assertThat(mine.announcement()).containsText("“Jongeren” is hier niet meer");
    }
}

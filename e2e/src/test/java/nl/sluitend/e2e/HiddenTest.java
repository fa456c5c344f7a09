package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A group that writes hidden, and is shown what it wrote.
class HiddenTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final int FIRST_BLOCK = 1;
    private static final int SECOND_BLOCK = 2;

    @Test
    @DisplayName("HOU40 HOU41 HOU42 HOU43 two write hidden; then all, and the wall, see it at once")
    void writesHidden() {
        Group group = Group.begin(HALL);
        Leading leading = new Leading(group);
        Board facilitator = group.boardOfFacilitator().open(SEGMENTS);
        Board anna = Board.on(group.joinByCode(HALL.phone(), "Anna"));
        Board bert = Board.on(group.joinByCode(HALL.narrow(), "Bert"));
        Page wall = HALL.wall().open(group.wallLink()).page();
        wall.getByText("Doe mee met deze code").waitFor();
        leading.begin(FIRST_BLOCK);

        anna.write(SEGMENTS, "Ouderen zonder auto", "Mantelzorgers");
        bert.write(SEGMENTS, "Jongeren zonder rijbewijs").open(COSTS).write(COSTS, "Chauffeurs");
        assertThat(facilitator.notes(SEGMENTS)).hasCount(3);
        assertThat(facilitator.note("Jongeren")).containsText("Deelnemers zien dit nog niet");
        assertThat(stack(anna, SEGMENTS)).hasText("1");
        assertThat(anna.note("Ouderen")).containsText("Alleen u ziet dit");
        assertThat(wall.getByText("nog verborgen").first()).isVisible();
        assertThat(wall.content()).doesNotContain("Jongeren", "Mantelzorgers", "Chauffeurs");
        assertThat(anna.page().content()).doesNotContain("Jongeren", "Chauffeurs");
        inspect(anna, bert, facilitator, wall);

        anna.page().reload();
        assertThat(anna.note("Mantelzorgers")).containsText("Alleen u ziet dit");
        anna.button("Ik ben klaar").click();
        assertThat(anna.page().getByText("1 van 2 klaar")).isVisible();
        assertThat(facilitator.page().locator(".progress"))
                .containsText("Iedereen heeft iets geschreven");
        reveals(facilitator, anna, bert, wall);
        leading.goOn(SECOND_BLOCK);
        assertThat(anna.page().getByText("0 van 2 klaar")).isVisible();
    }

    /// One note, then those of one block, then all.
    private static void reveals(Board facilitator, Board anna, Board bert, Page wall) {
        facilitator.choose("Jongeren zonder rijbewijs", "Toon dit briefje");
        assertThat(anna.note("Jongeren zonder rijbewijs")).isVisible();
        assertThat(stack(anna, SEGMENTS)).hasCount(0);
        assertThat(anna.announcement()).containsText("1 briefje is nu zichtbaar bij " + SEGMENTS);
        assertThat(anna.page().content()).doesNotContain("Chauffeurs");
        show(facilitator, COSTS);
        assertThat(anna.announcement()).containsText("zichtbaar bij " + COSTS);
        assertThat(wall.locator(".shown .note")).hasCount(1);
        show(facilitator, "Toon alle briefjes");
        assertThat(wall.locator(".shown .note")).hasCount(3);
        assertThat(bert.open(SEGMENTS).notes(SEGMENTS)).hasCount(3);
        assertThat(anna.notes(SEGMENTS)).hasCount(3);
        assertThat(stack(anna, SEGMENTS)).hasCount(0);
        assertThat(anna.page().getByText("Alleen u ziet dit")).hasCount(0);
        assertThat(wall.getByText("nog verborgen")).hasCount(0);
    }

    @Test
    @DisplayName("HOU44 HOU45 what was written offline is not lost when the room does not take it")
    void keepsWhatComesLate() {
        Group group = Group.begin(HALL);
        Leading leading = new Leading(group);
        Device phone = HALL.phone();
        Board anna = Board.on(group.joinByCode(phone, "Anna"));
        leading.begin(FIRST_BLOCK);
        assertThat(anna.button("Ik ben klaar")).isEnabled();
        phone.goOffline();
        anna.write(SEGMENTS, "Geschreven in de trein");
        anna.writer(SEGMENTS).fill("Half af");
        leading.have("STILL");
        phone.goOnline();

        Locator drafts = anna.button("Uw concepten");
        assertThat(drafts).isVisible();
        assertThat(anna.writer(SEGMENTS)).hasValue("Half af");
        anna.page().reload();
        assertThat(drafts).isVisible();
        Inspection.of("a text that came too late", anna.page());
        leading.have("DISCUSSING");
        drafts.click();
        assertThat(anna.dialog()).containsText("Geschreven in de trein");
        anna.dialog().getByText("Bewaar alsnog").click();
        assertThat(anna.note("Geschreven in de trein")).isVisible();
        assertThat(drafts).hasCount(0);
    }

    private static void show(Board facilitator, String which) {
        facilitator.button("Toon briefjes").click();
        facilitator
                .dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(which))
                .click();
    }

    private static Locator stack(Board board, String block) {
        return board.block(block).locator(".stack");
    }

    private static void inspect(Board anna, Board bert, Board facilitator, Page wall) {
        Inspection.of("a phone while the group writes", anna.page());
        Inspection.of("a narrow phone while the group writes", bert.page());
        Inspection.of("the board of who leads while the group writes", facilitator.page());
        Inspection.of("the wall while the group writes", wall);
        for (Page page : List.of(anna.page(), bert.page(), facilitator.page(), wall)) {
            page.emulateMedia(new Page.EmulateMediaOptions());
        }
    }
}

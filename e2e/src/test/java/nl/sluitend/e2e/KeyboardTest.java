package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job without a mouse. Everything is reached with Tab, so nothing is out of reach and
/// nothing holds the focus.
class KeyboardTest {

    @RegisterExtension static final Hall HALL = new Hall();
    private static final int MOST_TABS = 150;

    @Test
    @DisplayName(
            "WEB116 with a keyboard alone one joins, writes, changes, moves, lays aside and counts")
    void doesTheMainJob() {
        Group group = Group.begin(HALL);
        Page page = HALL.laptop().open("/").page();
        join(page, group.invitation("code"));
        Board board = new Board(page);
        press(board.block(SEGMENTS).getByRole(AriaRole.BUTTON).first());
        reach(board.writer(SEGMENTS));
        for (String text : new String[] {"Ouderen", "Jongeren"}) {
            page.keyboard().type(text);
            page.keyboard().press("Enter");
        }
        assertThat(board.notes(SEGMENTS)).hasCount(2);

        changeAndMove(board);
        layAsideAndTakeBack(board);
        count(board);
        press(page.getByRole(AriaRole.LINK, named("Financiële paragraaf")));
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("€ 1.200");
    }

    @Test
    @DisplayName("WEB607 with a keyboard alone one leads the hour, follows it, and is ready")
    void leadsAndFollows() {
        Group group = Group.begin(HALL);
        Board leads = group.boardOfFacilitator();
        Board anna = Board.on(group.joinByLink(HALL.laptop(), "Anna"));
        press(leads.button("Iedereen is binnen"));
        press(leads.dialog().getByText("Begin bij Opening"));
        press(leads.button("Naar Burgers"));
        reach(anna.writer(SEGMENTS));
        anna.page().keyboard().type("Ouderen");
        anna.page().keyboard().press("Enter");
        press(anna.button("Ik ben klaar"));
        assertThat(anna.button("Ik ben klaar")).isFocused();
        assertThat(leads.page().locator(".progress")).containsText("1 van 1");
        press(leads.button("Toon briefjes"));
        press(leads.dialog().getByText("Toon alle briefjes"));
        assertThat(leads.button("Toon briefjes")).isFocused();
        assertThat(anna.note("Ouderen")).not().containsText("Alleen u ziet dit");
        reach(leads.page().locator(".four :checked"));
        leads.page().keyboard().press("ArrowLeft");
        leads.page().keyboard().press("Space");
        assertThat(anna.page().locator(".doing--still")).isVisible();
        press(anna.block(VALUE).getByRole(AriaRole.BUTTON).first());
        press(anna.button("Terug naar de groep"));
        assertThat(anna.block(SEGMENTS).locator(".closed")).isVisible();
        press(leads.page().locator(".ruler .step").first());
        press(leads.dialog().getByText("Ga hierheen met de groep"));
        assertThat(leads.page().locator(".ruler .step").first()).isFocused();
        assertThat(anna.page().getByText("Maak kennis.")).isVisible();
    }

    private static void join(Page page, String code) {
        reach(page.getByLabel("Uw code"));
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        reach(page.getByLabel("Hoe wilt u heten?"));
        page.keyboard().type("Anna");
        page.keyboard().press("Enter");
        page.locator("[data-block]").first().waitFor();
    }

    private static void changeAndMove(Board board) {
        Keyboard keyboard = board.page().keyboard();
        press(board.actions("Jongeren"));
        press(board.dialog().getByText("Verander de tekst"));
        assertThat(board.page().getByLabel("Tekst van briefje: Jongeren")).isFocused();
        keyboard.type(" zonder werk");
        keyboard.press("Enter");
        reach(board.actions("Jongeren zonder werk"));
        keyboard.press("Alt+ArrowUp");
        assertThat(board.notes(SEGMENTS)).containsText(new String[] {"Jongeren", "Ouderen"});
        assertThat(board.actions("Jongeren zonder werk")).isFocused();

        keyboard.press("Enter");
        keyboard.press("Escape");
        assertThat(board.dialog()).hasCount(0);
        assertThat(board.actions("Jongeren zonder werk")).isFocused();
        keyboard.press("Enter");
        press(board.dialog().getByText("Verplaats naar"));
        press(board.dialog().getByText(VALUE));
        assertThat(board.notes(VALUE)).hasCount(1);
        assertThat(board.actions("Jongeren zonder werk")).isFocused();
        assertThat(board.announcement()).containsText("verplaatst van Burgersegmenten");
    }

    private static void layAsideAndTakeBack(Board board) {
        press(board.actions("Ouderen"));
        press(board.dialog().getByText("Leg weg"));
        assertThat(board.notes(SEGMENTS)).hasCount(0);
        press(board.page().getByRole(AriaRole.BUTTON, named("1 briefje weggelegd")));
        press(board.dialog().getByText("Haal terug"));
        assertThat(board.notes(SEGMENTS)).hasCount(1);
    }

    private static void count(Board board) {
        Keyboard keyboard = board.page().keyboard();
        press(board.block(COSTS).getByRole(AriaRole.BUTTON).first());
        reach(board.writer(COSTS));
        keyboard.type("Huur zaal");
        keyboard.press("Enter");
        press(board.actions("Huur zaal"));
        press(board.dialog().getByText("Bedrag").first());
        press(board.moreFields());
        reach(board.dialog().getByRole(AriaRole.RADIO).first());
        keyboard.press("Space");
        reach(board.dialog().getByLabel("Bedrag per jaar"));
        keyboard.type("1200");
        keyboard.press("Enter");
        assertThat(board.balance()).containsText("Tekort € 1.200");
    }

    private static void press(Locator target) {
        reach(target);
        target.page().keyboard().press("Enter");
    }

    /// Tabs until the focus is on the target, or on the control around it.
    private static void reach(Locator target) {
        target.waitFor();
        for (int tabs = 0; !hasFocus(target); tabs++) {
            assertThat(tabs).as("tabs to " + target).isLessThan(MOST_TABS);
            target.page().keyboard().press("Tab");
        }
    }

    private static boolean hasFocus(Locator target) {
        return (boolean)
                target.evaluate(
                        "el => document.activeElement !== document.body"
                                + " && document.activeElement.contains(el)");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The hour as its facilitator leads it, from the first step on.
class LeadingTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String TOLD = "De groep is al bij een andere stap";
    private static final String PRESS_WITH_THE_OTHER =
            """
            () => {
              new BroadcastChannel('next').onmessage = () =>
                document.getElementById('next').click();
            }\
            """;
    private static final String PRESS_AND_TELL =
            """
            () => {
              document.getElementById('next').click();
              new BroadcastChannel('next').postMessage('');
            }\
            """;

    private Group group;
    private Board facilitator;

    @BeforeEach
    void begin() {
        group = Group.begin(HALL);
        facilitator = group.boardOfFacilitator();
        facilitator.button("Iedereen is binnen").click();
        choose("Begin bij Opening");
        assertThat(now(facilitator)).containsText("Opening");
    }

    @Test
    @DisplayName("WEB647 Two facilitators who press next at once move the group one step")
    void nextAtOnce() {
        Page page = group.facilitator().context().newPage();
        page.navigate(group.facilitator().cable().address() + group.path("bord"));
        Board other = new Board(page);
        other.button("Naar Burgers").waitFor();
        other.button("Naar Burgers").evaluate("button => button.id = 'next'");
        facilitator.button("Naar Burgers").evaluate("button => button.id = 'next'");
        facilitator.page().evaluate(PRESS_WITH_THE_OTHER);
        page.evaluate(PRESS_AND_TELL);
        assertThat(now(facilitator)).containsText("1 Burgers");
        assertThat(now(other)).containsText("1 Burgers");
        assertThat(facilitator.button("Naar Waarde")).isVisible();
        Locator toOne = facilitator.page().getByText(TOLD).first();
        Locator toOther = page.getByText(TOLD).first();
        page.waitForCondition(() -> toOne.isVisible() || toOther.isVisible());
    }

    @Test
    @DisplayName(
            "WEB649 WEB653 What is hidden stays so under the arrows, and is shown with a press")
    void keysAlone() {
        facilitator.button("Naar Burgers").press("Enter");
        assertThat(now(facilitator)).containsText("1 Burgers");
        facilitator.open(SEGMENTS).write(SEGMENTS, "Mensen zonder auto");
        assertThat(radio("Bespreken")).not().isChecked();
        radio("Schrijven").focus();
        radio("Schrijven").press("ArrowRight");
        assertThat(radio("Bespreken")).isFocused();
        assertThat(radio("Schrijven")).isChecked();
        radio("Bespreken").press("Space");
        assertThat(radio("Bespreken")).isChecked();
        assertThat(radio("Schrijven")).not().isChecked();
        facilitator.button("Toon briefjes").click();
        assertThat(facilitator.dialog()).containsText("Er is niets verborgen.");
        facilitator.page().keyboard().press("Escape");
        Inspection.of("console", facilitator.page());
    }

    @Test
    @DisplayName("WEB648 WEB656 On a phone the facilitator goes back, and all is still there")
    void onThePhone() {
        facilitator.button("Naar Burgers").click();
        facilitator.open(VALUE).write(VALUE, "Langer thuis wonen");
        facilitator.page().setViewportSize(390, 844);
        facilitator.button("Regie").click();
        radio("Stilgezet").click();
        assertThat(facilitator.page().locator(".line")).containsText("Stilgezet");
        Inspection.of("console on a phone", facilitator.page());
        facilitator.dialog().locator(".step").first().click();
        choose("Ga hierheen met de groep");
        assertThat(facilitator.page().locator(".line")).containsText("Opening");
        facilitator.page().keyboard().press("Escape");
        assertThat(facilitator.note("Langer thuis wonen")).hasCount(1);
    }

    private static Locator now(Board board) {
        return board.page().locator(".ruler [aria-current=step]");
    }

    private Locator radio(String name) {
        return facilitator
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private void choose(String what) {
        facilitator
                .dialog()
                .last()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(what))
                .click();
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the server answers, or somebody else does, moves nothing that a finger goes to.
class StandstillTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String LONG =
            "Een wat langer briefje dat zeker op meer dan één regel komt te staan";

    private static final String PLACES =
            """
            () => [...document.querySelectorAll('.writer .button, .note__actions')]
              .map((target) => target.getBoundingClientRect())
              .map(({ left, top }) => `${Math.round(left)}, ${Math.round(top + scrollY)}`)\
            """;

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT",
        "1366, 768, DARK",
        "390, 844, LIGHT",
        "390, 844, DARK",
        "320, 640, DARK"
    })
    @DisplayName("WEB560 notes stay where they are when the server answers or somebody writes")
    void standsStill(int width, int height, ColorScheme scheme) {
        Group group = Group.begin(HALL);
        Board facilitator = group.boardOfFacilitator().open(COSTS);
        facilitator.write(COSTS, "Belbus", "Huur van de zaal", "Folders", "Koffie");
        NewContextOptions window = new NewContextOptions().setViewportSize(width, height);
        Device device = group.joinByCode(HALL.enter(window.setColorScheme(scheme)), "Anna");
        Board board = Board.on(device).open(COSTS);
        assertThat(board.notes(COSTS)).hasCount(4);

        answersInPlace(device, () -> board.write(COSTS, LONG));
        answersInPlace(
                device,
                () -> {
                    board.choose("Huur van de zaal", "Bedrag");
                    board.saveAmount("1200");
                });
        var before = board.page().evaluate(PLACES);
        facilitator.choose("Belbus", "Verander de tekst");
        facilitator.page().keyboard().type(" en taxi");
        assertThat(board.note("Belbus")).containsText("Iemand schrijft hier");
        assertThat(board.page().evaluate(PLACES)).isEqualTo(before);
    }

    /// What is done is seen at once, as not saved yet; then the server answers.
    private static void answersInPlace(Device device, Runnable deed) {
        Page page = device.page();
        device.cable().holdAnswers();
        deed.run();
        assertThat(page.locator("[data-note]").getByText("Nog niet bewaard")).hasCount(1);
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        var before = page.evaluate(PLACES);
        device.cable().passAnswers();
        assertThat(page.getByText("Alles bewaard")).isVisible();
        assertThat(page.evaluate(PLACES)).isEqualTo(before);
    }
}

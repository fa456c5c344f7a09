package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How an amount comes about, for who doubts it: in the inspector and on the page of the paragraph.
class ExplanationTest {

    private static final Path EXAMPLE =
            Path.of(
                    Objects.requireNonNull(System.getProperty("repository.root")),
                    "fixtures/workshops/dorpsontmoeting-en-vervoer.json");

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB273 WEB277 the inspector explains an amount, whoever changes it")
    void inspector() {
        Group group = Group.begin(HALL, EXAMPLE);
        Board other = Board.on(group.joinByCode(HALL.phone(), "Fatima"));
        Board board = group.boardOfFacilitator().open(COSTS);
        board.choose("Ritten belbus", "Bedrag");
        Locator told = explanation(board.dialog());
        assertThat(told).containsText("5.200 ritten");
        assertThat(told).containsText(Pattern.compile("Maal\\s+prijs per stuk\\s+€\u00a09,50"));
        assertThat(told).containsText("€\u00a049.400");
        Inspection.of("amount with its explanation", board.page());
        other.open(COSTS).choose("Ritten belbus", "Bedrag");
        other.dialog().getByLabel("Aantal ritten per jaar").fill("5.000");
        other.dialog().getByText("Bewaar bedrag").click();
        assertThat(told).containsText("€\u00a047.500");
        figure(board.dialog(), "Lasten", 1).click();
        assertThat(explanation(board.dialog()).last()).containsText("1 bedrag is nog onbekend");
        Inspection.of("figure of the model in the inspector", board.page());
        board.page().keyboard().press("Escape");
        assertThat(figure(board.dialog(), "Lasten", 1)).isFocused();
        board.page().keyboard().press("Escape");
        assertThat(board.dialog()).hasCount(0);
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 WEB275 WEB276 a figure of the years leads to its notes")
    void paragraph() {
        Group group = Group.begin(HALL, EXAMPLE);
        Page page = group.facilitator().open(group.path("paragraaf")).page();
        Locator total = figure(page.locator("main"), "Lasten", 1);
        total.focus();
        page.keyboard().press("Enter");
        Locator told = explanation(page.locator("main"));
        assertThat(told).containsText("structurele lasten plus incidentele lasten");
        told.locator("summary").first().press("Enter");
        told.locator("summary").nth(1).press("Enter");
        Inspection.of("explained figure", page);
        page.setViewportSize(320, 640);
        Inspection.of("explained figure at 400 %", page);
        page.keyboard().press("Escape");
        assertThat(figure(page.locator("main"), "Lasten", 0)).isFocused();
        page.setViewportSize(1440, 900);
        total.click();
        told.locator("summary").nth(0).click();
        told.getByRole(AriaRole.LINK).filter(saying("Dorpscoördinator")).click();
        Board board = new Board(page);
        assertThat(board.actions("Dorpscoördinator")).isFocused();
    }

    private static Locator explanation(Locator within) {
        return within.getByRole(AriaRole.COMPLEMENTARY)
                .filter(saying("Hoe komt dit bedrag tot stand?"));
    }

    /// The figure of a row in the table of years, in the year with that index.
    private static Locator figure(Locator within, String row, int year) {
        return within.getByRole(AriaRole.ROW)
                .filter(saying(row))
                .first()
                .getByRole(AriaRole.BUTTON)
                .nth(year);
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

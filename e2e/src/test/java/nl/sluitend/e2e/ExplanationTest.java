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
        assertThat(dialog(board.page())).containsText("1 bedrag is nog onbekend");
        Inspection.of("figure of the model in the inspector", board.page());
        board.page().keyboard().press("Escape");
        assertThat(figure(board.dialog(), "Lasten", 1)).isFocused();
        board.page().keyboard().press("Escape");
        assertThat(board.dialog()).hasCount(0);
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 WEB271 WEB275 WEB278 the board explains what it comes to")
    void board() {
        Group group = Group.begin(HALL, EXAMPLE);
        Board board = group.boardOfFacilitator().open(COSTS);
        Page page = board.page();
        board.choose("Weekenddienst", "Bedrag");
        board.dialog().getByText("Vast", new Locator.GetByTextOptions().setExact(true)).click();
        board.saveAmount("1.200");
        Locator ratio = named(page, "Wat een euro oplevert");
        ratio.click();
        assertThat(dialog(page)).containsText("Wat een euro oplevert (SROI-ratio)");
        assertThat(dialog(page)).containsText("Geldig vanaf 1 januari 2021.");
        Inspection.of("explained ratio on the board", page);
        page.keyboard().press("Escape");
        assertThat(ratio).isFocused();
        page.setViewportSize(320, 640);
        ratio.click();
        Inspection.of("explained ratio on a phone", page);
        page.keyboard().press("Escape");
        page.setViewportSize(1440, 900);
        named(page, "Ruimte onder het kader 2028").click();
        assertThat(dialog(page)).containsText("kader min beroep op het kader");
        dialog(page).getByText("Sluit de uitleg").click();
        named(page, "Baten 2028").click();
        dialog(page).locator("summary").first().click();
        dialog(page).getByText("Wmo-budget gemeente").click();
        assertThat(board.actions("Wmo-budget gemeente")).isFocused();
        assertThat(dialog(page)).hasCount(0);
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 WEB275 WEB276 a figure of the years leads to its notes")
    void paragraph() {
        Group group = Group.begin(HALL, EXAMPLE);
        Page page = group.facilitator().open(group.path("paragraaf")).page();
        Locator total = figure(page.locator("main"), "Lasten", 1);
        total.focus();
        page.keyboard().press("Enter");
        Locator told = dialog(page);
        assertThat(told).containsText("structurele lasten plus eenmalige lasten");
        told.locator("summary").first().press("Enter");
        told.locator("summary").nth(1).press("Enter");
        Inspection.of("explained figure", page);
        page.keyboard().press("Escape");
        assertThat(total).isFocused();
        page.setViewportSize(320, 640);
        Locator narrow = figure(page.locator("main"), "Lasten", 0);
        narrow.click();
        Inspection.of("explained figure at 400 %", page);
        page.keyboard().press("Escape");
        assertThat(narrow).isFocused();
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

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG).filter(saying("Sluit de uitleg"));
    }

    private static Locator named(Page page, String figure) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("hoe komt dit bedrag tot stand: " + figure));
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

package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What comes out of a printer, whichever page was printed.
class PaperTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final Path EXAMPLE =
            Path.of("../fixtures/workshops/dorpsontmoeting-en-vervoer.json");
    private static final int NOTES_OF_EXAMPLE = 46;
    private static final int MANY = 76;

    /// As wide as A4 between its margins.
    private static final int PAPER = 680;

    private static final int LANDSCAPE = 1009;

    private static final String PRESSED =
            """
            () => [...document.querySelectorAll('.skip, .button, textarea, dialog, [role=status]')]
              .filter((each) => each.checkVisibility())
              .map((each) => each.outerHTML.slice(0, 80))\
            """;

    /// What a box around it hides, or a page may cut in two.
    private static final String CUT =
            """
            () => [...document.querySelectorAll('.note, tbody tr')]
              .filter((each) => {
                const own = each.getBoundingClientRect();
                if (own.height === 0) return true;
                for (let box = each.parentElement; box; box = box.parentElement) {
                  const { overflowY } = getComputedStyle(box);
                  const { top, bottom } = box.getBoundingClientRect();
                  const hides = own.bottom > bottom + 1 || own.top < top - 1;
                  if (overflowY !== 'visible' && hides) return true;
                }
                return getComputedStyle(each).breakInside !== 'avoid';
              })
              .map((each) => each.textContent)\
            """;

    private static final String LEFT_BEHIND =
            """
            () => [...document.querySelectorAll('h1, h2, h3, caption, thead, .block__head')]
              .filter((each) => !each.matches('.question-block h3'))
              .filter((each) => getComputedStyle(each).breakAfter !== 'avoid')
              .map((each) => each.textContent)\
            """;

    @Test
    @DisplayName("WEB330 on paper stands what is read, whole, and nothing to press")
    void printsWhatIsRead() {
        Group group = Group.begin(HALL, EXAMPLE);
        Page board = group.boardOfFacilitator().page();
        isWhole(board);
        assertThat(board.locator(".note").count()).isEqualTo(NOTES_OF_EXAMPLE);
        Page result = group.facilitator().open(group.path("paragraaf")).page();
        result.locator(".text h2").first().waitFor();
        isWhole(result);
    }

    @Test
    @DisplayName("WEB583 the preparation comes on paper to be given away, without its secrets")
    void printsPreparation() {
        Page page = Group.begin(HALL, EXAMPLE).facilitator().page();
        page.locator(".code").waitFor();
        page.locator("button.head").nth(2).click();
        isWhole(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String read = page.locator("main").innerText();
        assertThat(read)
                .contains(
                        "Dorpsontmoeting en vervoer in kleine kernen",
                        "Via welk kanaal voor communicatie",
                        "/meedoen")
                .doesNotContain("voorbereiden#", "scherm#", "Geldig tot en met", "wissen");
        assertThat(page.locator("input:visible, select:visible").count()).isLessThanOrEqualTo(2);
    }

    @Test
    @DisplayName("WEB584 a board lies on its side when that is asked for")
    void printsLandscape() {
        Page board = Group.begin(HALL, EXAMPLE).boardOfFacilitator().page();
        board.locator(".balance").waitFor();
        Page.PdfOptions landscape = new Page.PdfOptions().setFormat("A4").setLandscape(true);
        String paper = new String(board.pdf(landscape), StandardCharsets.ISO_8859_1);
        assertThat(paper).contains("/MediaBox [0 0 842").doesNotContain("/MediaBox [0 0 595");
        isWhole(board, LANDSCAPE);
    }

    /// Makes a workshop of this file with 76 notes, of which some are hard to lay out.
    private static final String CROWDED =
            """
            async (file) => {
              const workshop = JSON.parse(file);
              const blocks = Object.values(workshop.canvases['main-canvas'].blocks);
              const hard = [
                'Mantelzorgondersteuningscoördinatoren gezocht',
                'حافلة القرية كل يوم ثلاثاء',
                'אוטובוס הכפר',
                'https://www.example.nl/een/heel/lang/adres/zonder/spaties?en=meer',
              ];
              let extra = 0;
              while (blocks.reduce((sum, notes) => sum + notes.length, 0) < 76) {
                const text = `${hard[extra % hard.length]} ${extra}`;
                const id = `extra-note-${extra}`;
                blocks[extra++ % blocks.length].push({ id, text, facets: [] });
              }
              const headers = { 'Content-Type': 'application/json' };
              const body = JSON.stringify(workshop);
              const answer = await fetch('/api/v1/workshops', { method: 'POST', headers, body });
              return (await answer.json()).facilitatorLink;
            }\
            """;

    private static final String TOO_WIDE =
            """
            () => [...document.querySelectorAll('body *')]
              .filter((each) => each.checkVisibility() && !each.closest('svg, .balance__works'))
              .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
              .map((each) => each.outerHTML.slice(0, 80))\
            """;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    @DisplayName("WEB377 seventy-six notes of any length and script come whole on paper")
    void printsMany(String language) throws IOException {
        Device device = HALL.laptop().open("/");
        device.page().evaluate("it => localStorage.setItem('sluitend.taal', it)", language);
        String link = (String) device.page().evaluate(CROWDED, Files.readString(EXAMPLE));
        String workshop = link.replaceAll("^.*/werksessie/|/voorbereiden.*$", "");
        device.open(link).page().locator("h1").waitFor();
        Page board = device.open("/werksessie/" + workshop + "/bord").page();
        board.locator(".note").nth(MANY - 1).waitFor();
        isWhole(board);
        Page result = device.open("/werksessie/" + workshop + "/paragraaf").page();
        result.locator(".text h2").first().waitFor();
        isWhole(result);
    }

    private static void isWhole(Page page) {
        isWhole(page, PAPER);
    }

    private static void isWhole(Page page, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(width, 900);
        assertThat((List<?>) page.evaluate(PRESSED)).as("nothing to press").isEmpty();
        assertThat((List<?>) page.evaluate(CUT)).as("nothing cut").isEmpty();
        assertThat((List<?>) page.evaluate(TOO_WIDE)).as("nothing beside the paper").isEmpty();
        assertThat((List<?>) page.evaluate(LEFT_BEHIND)).as("no heading alone").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1440, 900);
    }
}

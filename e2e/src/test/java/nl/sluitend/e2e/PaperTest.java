package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What comes out of a printer, whichever page was printed.
class PaperTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final Path EXAMPLE =
            Path.of("../fixtures/workshops/dorpsontmoeting-en-vervoer.json");
    private static final int NOTES_OF_EXAMPLE = 46;

    /// As wide as A4 between its margins.
    private static final int PAPER = 680;

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
            () => [...document.querySelectorAll('h1, h2, h3, caption, thead')]
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

    private static void isWhole(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, 900);
        assertThat((List<?>) page.evaluate(PRESSED)).as("nothing to press").isEmpty();
        assertThat((List<?>) page.evaluate(CUT)).as("nothing cut").isEmpty();
        assertThat((List<?>) page.evaluate(LEFT_BEHIND)).as("no heading alone").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1440, 900);
    }
}

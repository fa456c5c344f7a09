package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a room reads on the projector once everybody is in.
class WallTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final Path EXAMPLE =
            Path.of("../fixtures/workshops/dorpsontmoeting-en-vervoer.json");
    private static final int NOTES_OF_EXAMPLE = 46;
    private static final int MANY = 50;

    /// The notes in sight that are not whole.
    private static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('.note')]
              .filter((note) => !note.hidden)
              .filter((note) => {
                const own = note.getBoundingClientRect();
                const column = note.closest('.column').getBoundingClientRect();
                return own.height === 0 || own.bottom > column.bottom + 1
                    || own.right > column.right + 1 || note.scrollWidth > note.clientWidth;
              })
              .map((note) => note.textContent)\
            """;

    private static final String SMALLEST_LETTER =
            """
            () => Math.min(...[...document.querySelectorAll('.canvas *, .weighing *')]
              .filter((each) => [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE
                  && node.textContent.trim()))
              .filter((each) => !each.closest('.sr, .block__number, [hidden]') && each.offsetParent)
              .map((each) => parseFloat(getComputedStyle(each).fontSize) / innerWidth))\
            """;

    /// What the drawing of the balance covers, however far it tilts: pairs of what lies over what.
    private static final String COVERED =
            """
            () => [3, -3].flatMap((tilt) => {
              document.querySelector('.balance').style.setProperty('--tilt', `${tilt}deg`);
              const boxes = (selector) => [...document.querySelectorAll(selector)]
                .map((each) => [each.className, each.getBoundingClientRect()]);
              return boxes('.slip').flatMap(([slip, a]) => boxes('.plinth__word, .total > *')
                .filter(([_, b]) => a.left < b.right && b.left < a.right
                    && a.top < b.bottom && b.top < a.bottom)
                .map(([covered]) => `${slip} ${covered} at ${tilt}`));
            })\
            """;

    @ParameterizedTest
    @CsvSource({"1920,1080", "1366,768"})
    @DisplayName("WEB83 WEB333 a room reads the whole example, and the balance covers no sum")
    void showsAll(int width, int height) {
        Page wall = wallOf(Group.begin(HALL, EXAMPLE));
        wall.setViewportSize(width, height);
        assertThat(inSight(wall)).hasCount(NOTES_OF_EXAMPLE);
        assertThat((List<?>) wall.evaluate(CUT_OFF)).isEmpty();
        assertThat(((Number) wall.evaluate(SMALLEST_LETTER)).doubleValue())
                .isGreaterThanOrEqualTo(0.013);
        assertThat((List<?>) wall.evaluate(COVERED)).isEmpty();
    }

    @Test
    @DisplayName(
            "WEB82 WEB120 WEB331 of fifty notes a room reads the newest, and how many came before")
    void showsNewest() {
        Group group = Group.begin(HALL);
        Board board = Board.on(group.joinByCode(HALL.laptop(), "Fatima")).open(CHANNELS);
        Page wall = wallOf(group);
        wall.keyboard().press("0");
        for (int i = 1; i <= MANY; i++) {
            board.write(CHANNELS, "Kanaal nummer " + i);
        }
        assertThat(inSight(wall).last()).hasText("Kanaal nummer " + MANY);
        int shown = inSight(wall).count();
        assertThat(shown).isBetween(2, MANY - 1);
        assertThat(wall.getByText("+ " + (MANY - shown) + " eerdere briefjes")).isVisible();
        assertThat((List<?>) wall.evaluate(CUT_OFF)).isEmpty();

        board.choose("Kanaal nummer 1", "Verander de tekst");
        Locator editor = board.page().getByLabel("Tekst van briefje: Kanaal nummer 1");
        editor.fill("Eerst de huisarts");
        editor.press("Enter");
        assertThat(inSight(wall).first()).hasText("Eerst de huisarts");
        Inspection.of("wall with fifty notes", wall);
        readsInTurn(wall);
    }

    /// Page after page, until every note was in sight.
    private static void readsInTurn(Page wall) {
        Set<String> read = new HashSet<>();
        for (int page = 0; page < MANY && read.size() < MANY; page++) {
            wall.keyboard().press("3");
            wall.waitForCondition(() -> !shownLarge(wall).isEmpty());
            read.addAll(shownLarge(wall));
        }
        assertThat(read).hasSize(MANY);
        wall.keyboard().press("c");
        assertThat(wall.getByText("Doe mee met deze code")).isVisible();
    }

    private static List<String> shownLarge(Page wall) {
        Object seen =
                wall.evaluate(
                        """
                        () => [...document.querySelectorAll('.large .note')]
                          .filter((note) => {
                            const { left, right } = note.getBoundingClientRect();
                            return left >= 0 && right <= innerWidth;
                          })
                          .map((note) => note.textContent.trim())\
                        """);
        return ((List<?>) seen).stream().map(String::valueOf).toList();
    }

    private static Page wallOf(Group group) {
        Board facilitator = group.boardOfFacilitator();
        facilitator.begin();
        Device device = group.facilitator();
        // A facilitator has no key of the wall, and watches with the one they have.
        device.foresee("401");
        return device.open(group.path("scherm")).page();
    }

    private static Locator inSight(Page wall) {
        return wall.locator(".note:not([hidden])");
    }
}

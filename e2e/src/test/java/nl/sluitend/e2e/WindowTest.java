package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.REVENUE;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The whole sheet in one window, as far as it goes, with a filled canvas.
class WindowTest {

    private static final Path EXAMPLE =
            Path.of("../fixtures/workshops/dorpsontmoeting-en-vervoer.json");
    private static final IsInViewportOptions WHOLE = new IsInViewportOptions().setRatio(0.99);

    /// The names of what takes the focus and is then out of the window, or covered.
    private static final String OUT_OF_SIGHT =
            """
            () => [...document.querySelectorAll('[data-block] :is(button, textarea, summary)')]
              .filter((target) => !target.closest('[inert]'))
              .filter((target) => {
                target.focus();
                const { left, top, width, height } = target.getBoundingClientRect();
                const found = document.elementFromPoint(left + width / 2, top + height / 2);
                const edges = [top, top + height].every((y) => y >= 0 && y <= innerHeight);
                return !edges || !target.contains(found) && found !== target;
              })
              .map((target) => target.getAttribute('aria-label') ?? target.textContent)\
            """;

    /// What is seen of a note of a closed block, and ends outside that block.
    private static final String CUT =
            """
            () => [...document.querySelectorAll('.block:not(.block--active) [data-note]')]
              .filter((note) => note.checkVisibility({ visibilityProperty: true }))
              .filter((note) => {
                const block = note.closest('.block').getBoundingClientRect();
                return note.getBoundingClientRect().bottom > block.bottom + 1;
              })
              .map((note) => note.textContent)\
            """;

    /// The blocks that are closed and say another number of notes than they show.
    private static final String SILENT =
            """
            () => [...document.querySelectorAll('.block:not(.block--active)')]
              .filter((block) => {
                const notes = [...block.querySelectorAll('[data-note]')];
                const whole = notes.filter((note) => !note.inert).length;
                const said = block.querySelector('.block__count').textContent;
                const isPart = 0 < whole && whole < notes.length;
                return isPart !== said.includes(`${whole} van ${notes.length} briefjes`);
              })
              .map((block) => block.dataset.block)\
            """;

    private static final List<String> BLOCKS =
            List.of(
                    SEGMENTS,
                    VALUE,
                    CHANNELS,
                    "Relatie",
                    REVENUE,
                    "Benodigde bronnen",
                    "Kernactiviteiten",
                    "Netwerkpartners",
                    COSTS);

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String COVERED =
            """
            () => {
              const verdict = document.querySelector('.plinth__word').getBoundingClientRect();
              return [...document.querySelectorAll('.total > *')]
                .map((sum) => [sum.textContent, sum.firstElementChild ?? sum])
                .map(([text, sum]) => [text, sum.getBoundingClientRect()])
                .filter(([_, { left, right, top, bottom }]) =>
                  left < verdict.right && verdict.left < right
                    && top < verdict.bottom && verdict.top < bottom)
                .map(([text]) => text);
            }\
            """;

    private static final String OUT_OF_ITS_ROW =
            """
            () => [...document.querySelectorAll('td')]
              .filter((cell) => [...cell.querySelectorAll('*')].some((part) =>
                part.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1))
              .map((cell) => cell.textContent)\
            """;

    /// What the browser saw move without that anybody did something.
    private static final String MOVED_BY_ITSELF =
            """
            () => new Promise((resolve) => {
              const moved = [];
              const watching = new PerformanceObserver((list) =>
                moved.push(...list.getEntries().flatMap((entry) => entry.sources)));
              watching.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() =>
                resolve(moved.flatMap(({ node }) => [...node?.classList ?? []]))));
            })\
            """;

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 800", "1024, 768", "390, 844", "320, 640"})
    @DisplayName("WEB378 WEB538 the verdict covers no sum, and each amount is whole in its row")
    void coversNoSum(int width, int height) {
        Group group = Group.begin(HALL, EXAMPLE);
        group.boardOfFacilitator();
        Page result = group.facilitator().open(group.path("paragraaf")).page();
        result.setViewportSize(width, height);
        result.locator(".plinth__word").waitFor();
        assertThat((List<?>) result.evaluate(COVERED)).isEmpty();
        assertThat((List<?>) result.evaluate(OUT_OF_ITS_ROW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1280, 800", "1366, 768", "1024, 768", "1920, 1080", "2560, 1440"})
    @DisplayName("WEB379 neither the first figures nor the first amount move a block of a board")
    void keepsRoomForTheBalance(int width, int height) {
        Group group = Group.begin(HALL);
        Page page = group.facilitator().page();
        page.setViewportSize(width, height);
        Board board = group.boardOfFacilitator();
        board.balance().waitFor();
        assertThat(page.evaluate(MOVED_BY_ITSELF)).asString().doesNotContain("weighing-place");
        board.open(COSTS).write(COSTS, "Huur");
        board.choose("Huur", "Bedrag");
        Locator place = page.locator(".weighing-place");
        long before = Math.round(place.boundingBox().height);
        board.saveAmount("12.000");
        assertThat(board.balance()).containsText("Tekort");
        assertThat(Math.round(place.boundingBox().height)).isBetween(before - 1, before + 1);
    }

    @Test
    @DisplayName("WEB123 at 1440 × 900 the example is in the window, money and balance included")
    void fitsInTheWindow() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        Locator blocks = board.page().locator("[data-block]");
        for (String open : List.of(SEGMENTS, VALUE, CHANNELS, "Relatie", "Kernactiviteiten")) {
            board.open(open);
            assertThat(blocks).hasCount(9);
            for (Locator block : blocks.all()) {
                assertThat(block).isInViewport(WHOLE);
            }
            for (Locator note : board.notes(COSTS).all()) {
                assertThat(note).isInViewport(WHOLE);
            }
            assertThat(board.balance()).isInViewport(WHOLE);
            assertThat(board.writer(open)).isInViewport(WHOLE);
        }
    }

    @Test
    @DisplayName("WEB124 what has the focus is never behind the balance, in any window")
    void nothingBehindTheBalance() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        for (int[] size : new int[][] {{1440, 900}, {1280, 720}, {1100, 700}, {700, 900}}) {
            board.page().setViewportSize(size[0], size[1]);
            for (String open : List.of(SEGMENTS, CHANNELS, COSTS)) {
                board.open(open);
                assertThat((List<?>) board.page().evaluate(OUT_OF_SIGHT))
                        .as("%s open at %d × %d", open, size[0], size[1])
                        .isEmpty();
                assertThat(board.balance()).isInViewport(WHOLE);
            }
        }
    }

    @Test
    @DisplayName("WEB335 WEB337 an open block has room to write, and the balance leaves it room")
    void leavesRoomToWrite() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        for (int[] size : new int[][] {{1440, 900}, {1280, 720}, {1100, 700}, {1024, 768}}) {
            board.page().setViewportSize(size[0], size[1]);
            for (String open : List.of(SEGMENTS, CHANNELS, "Kernactiviteiten", COSTS)) {
                board.open(open);
                assertThat(board.writer(open).boundingBox().width).isGreaterThanOrEqualTo(240);
            }
            BoundingBox balance = board.page().locator(".weighing-place").boundingBox();
            assertThat(balance.height).isLessThanOrEqualTo(0.31 * size[1]);
        }
        board.page().setViewportSize(1440, 900);
        for (Locator note : board.open(SEGMENTS).notes(SEGMENTS).all()) {
            assertThat(note).isInViewport(WHOLE);
        }
    }

    @Test
    @DisplayName("WEB376 the notes of the open block come before what lies beside them")
    void showsNotesFirst() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        for (Locator note : board.open(CHANNELS).notes(CHANNELS).all()) {
            assertThat(note).isInViewport(WHOLE);
        }
        assertThat(overflow(board, CHANNELS)).as("nothing to scroll for").isEqualTo(0);
        for (int[] size : new int[][] {{1100, 700}, {1024, 768}, {700, 900}}) {
            board.page().setViewportSize(size[0], size[1]);
            for (String open : List.of(SEGMENTS, CHANNELS, VALUE)) {
                assertThat(board.open(open).notes(open).first()).isInViewport(WHOLE);
            }
            BoundingBox balance = board.page().locator(".weighing-place").boundingBox();
            assertThat(balance.height).isLessThanOrEqualTo(0.26 * size[1]);
        }
    }

    @Test
    @DisplayName(
            "WEB430 an open block without notes has nothing to scroll for, whatever lies below")
    void hasRoomWhileEmpty() {
        Board board = Group.begin(HALL).boardOfFacilitator();
        for (String open : BLOCKS) {
            opensInSight(board, open);
            assertThat(overflow(board, open)).as("%s, all empty", open).isEqualTo(0);
        }
        for (String money : List.of(COSTS, REVENUE)) {
            board.open(money).write(money, ascending(12));
        }
        for (String open : List.of(SEGMENTS, VALUE, "Relatie", "Kernactiviteiten")) {
            opensInSight(board, open);
            assertThat(overflow(board, open)).as("%s above a full base", open).isEqualTo(0);
        }
    }

    @Test
    @DisplayName("WEB430 a closed block shows notes whole or not, and says how many it shows")
    void cutsNoNote() {
        Board board = Group.begin(HALL).boardOfFacilitator();
        for (String block : BLOCKS) {
            board.open(block).write(block, ascending(6));
        }
        assertThat(board.page().getByText("Alles bewaard")).isVisible();
        for (int[] size : new int[][] {{1440, 900}, {1366, 768}, {1280, 800}, {1280, 900}}) {
            board.page().setViewportSize(size[0], size[1]);
            for (String open : BLOCKS) {
                opensInSight(board, open);
                board.page().waitForFunction("() => !(" + CUT + ")().length");
                board.page().waitForFunction("() => !(" + SILENT + ")().length");
            }
        }
        board.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(board.page().locator("[data-note]:visible")).hasCount(6 * BLOCKS.size());
        assertThat(board.page().locator(".block__said:visible")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "1366, 768"})
    @DisplayName("WEB530 a menu by a note is in the window to its last line")
    void showsWholeMenus(int width, int height) {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        board.page().setViewportSize(width, height);
        var actions =
                new Page.GetByRoleOptions().setName(Pattern.compile("^Acties voor briefje: "));
        Locator notes = board.open(VALUE).page().getByRole(AriaRole.BUTTON, actions);
        for (Locator note : List.of(notes.first(), notes.last())) {
            note.click();
            assertThat(board.dialog().getByRole(AriaRole.BUTTON).last()).isInViewport(WHOLE);
            board.dialog().getByText("Verplaats naar").click();
            assertThat(board.dialog().getByText("Terug")).isInViewport(WHOLE);
            board.page().keyboard().press("Escape");
        }
    }

    @Test
    @DisplayName("WEB532 on the commonest laptop the header is one row, and more below is said")
    void saysThatThereIsMore() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        board.page().setViewportSize(1366, 768);
        assertThat(board.page().locator(".bar").boundingBox().height).isLessThanOrEqualTo(64);
        Locator more = board.page().locator(".more");
        assertThat(more).isVisible();
        board.page().locator(".blocks").evaluate("it => it.scrollTo(0, it.scrollHeight)");
        assertThat(more).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"320", "359", "375"})
    @DisplayName("WEB533 a code is seen whole on the smallest phone")
    void showsTheWholeCode(int width) {
        Page page = HALL.narrow().open("/").page();
        page.setViewportSize(width, 640);
        Locator code = page.getByLabel("Uw code");
        code.fill("888 888 8888");
        assertThat(code.evaluate("it => it.scrollWidth - it.clientWidth")).isEqualTo(0);
    }

    private static void opensInSight(Board board, String block) {
        assertThat(board.open(block).writer(block)).isInViewport(WHOLE);
    }

    private static Object overflow(Board board, String block) {
        return board.block(block).evaluate("it => it.scrollHeight - it.clientHeight");
    }

    private static String[] ascending(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("Een plek om elkaar te zien en te spreken, nummer %d"::formatted)
                .toArray(String[]::new);
    }

    @Test
    @DisplayName("WEB336 a block opens wherever no note lies, and an empty one to write in")
    void opensAnywhere() {
        Board board = Group.begin(HALL).boardOfFacilitator();
        BoundingBox block = board.page().locator("[data-block=PARTNERS]").boundingBox();
        board.page().mouse().click(block.x + block.width / 2, block.y + block.height - 12);
        assertThat(board.writer("Netwerkpartners")).isFocused();
    }

    @Test
    @DisplayName("WEB125 the drawer lies over the sheet, not over the balance")
    void drawerLeavesTheBalance() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator();
        board.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        var shelf = new Page.GetByRoleOptions().setName("Weggelegd");
        board.page().getByRole(AriaRole.BUTTON, shelf).click();
        BoundingBox drawer = board.dialog().boundingBox();
        assertThat(drawer.y + drawer.height).isLessThanOrEqualTo(board.balance().boundingBox().y);
        assertThat(drawer.x + drawer.width).isEqualTo(1440);
    }

    @Test
    @DisplayName("WEB507 a message lies over the head of the page, not over the balance")
    void messageLeavesTheBalance() {
        Board board = Group.begin(HALL, EXAMPLE).boardOfFacilitator().open(COSTS);
        board.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        board.choose("Huur dorpshuizen", "Leg weg");
        BoundingBox message = board.page().locator(".toast").boundingBox();
        BoundingBox head = board.page().locator("header").first().boundingBox();
        assertThat(message.y + message.height).isLessThanOrEqualTo(head.y + head.height);
        assertThat(message.y + message.height)
                .isLessThanOrEqualTo(board.page().locator(".weighing-place").boundingBox().y);
    }
}

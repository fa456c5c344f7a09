package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
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

    /// By how many pixels the beam and its slips come out of their room, however far it tilts.
    private static final String STICKS_OUT =
            """
            () => {
              const balance = document.querySelector('.balance');
              const top = balance.parentElement.getBoundingClientRect().top;
              return Math.max(...[['costs', 3], ['income', -3]].flatMap(([low, tilt]) => {
                balance.style.setProperty('--tilt', `${tilt}deg`);
                const beam = balance.querySelector('.balance__beam').getBoundingClientRect();
                const sums = [...balance.querySelectorAll(`.total--${low} > *`)]
                  .map((each) => each.getBoundingClientRect().top);
                return [top - beam.top, beam.bottom - Math.min(...sums)];
              }));
            }\
            """;

    /// What is written on a slip and does not lie on it.
    private static final String BESIDE_ITS_SLIP =
            """
            () => [...document.querySelectorAll('.note :is(p, .amount)')]
              .filter((each) => each.checkVisibility())
              .filter((each) => {
                const [slip, own] = [each.closest('.note'), each]
                  .map((one) => one.getBoundingClientRect());
                return own.right > slip.right + 1 || own.left < slip.left - 1;
              })
              .map((each) => each.textContent)\
            """;

    private static final List<String> LONG_WORDS =
            List.of(
                    "Mantelzorgondersteuningsplan",
                    "Arbeidsparticipatiesubsidies",
                    "Woningcorporatiesamenwerkingen",
                    "Arbeidsmarktregiocoördinatoren",
                    "Arbeidsongeschiktheidsverzekeringen");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"1920,1080", "1366,768"})
    @DisplayName("WEB580 however long a word is, on the wall its amount lies whole on its slip")
    void breaksLongWords(int width, int height) throws IOException {
        Iterator<String> words = LONG_WORDS.iterator();
        String changed = Files.readString(EXAMPLE);
        for (String text :
                List.of(
                        "Laadpaal en bus",
                        "Keukens in de dorpshuizen",
                        "Huur dorpshuizen",
                        "Oranje Fonds",
                        "Startsubsidie provincie")) {
            changed = changed.replace("\"text\": \"" + text, "\"text\": \"" + words.next());
        }
        Page wall = wallOf(Group.begin(HALL, Files.writeString(folder.resolve("w.json"), changed)));
        wall.setViewportSize(width, height);
        assertThat(inSight(wall).getByText("Arbeidsmarktregio")).isVisible();
        assertThat((List<?>) wall.evaluate(BESIDE_ITS_SLIP)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1366,768"})
    @DisplayName("WEB333 WEB581 the beam has room, and a side says how much of it is unknown")
    void leavesRoom(int width, int height) {
        Page wall = wallOf(Group.begin(HALL, EXAMPLE));
        wall.setViewportSize(width, height);
        assertThat(wall.locator(".total--costs")).containsText("Lasten in 2028 1 onbekend");
        assertThat(wall.locator(".total--income .explanation")).hasCount(0);
        assertThat(((Number) wall.evaluate(STICKS_OUT)).doubleValue()).isLessThan(1);
        // Without what stands beside it the beam is longest, and reaches farthest.
        wall.evaluate("() => document.querySelector('.beside').remove()");
        assertThat(((Number) wall.evaluate(STICKS_OUT)).doubleValue()).isLessThan(1);
    }

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

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Long words on narrow notes, in a browser that has no list of where Dutch words break.
class HyphenationTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String LONG =
            "Arbeidsongeschiktheidsverzekeringsmaatschappij met ontmoetingspunt";

    /// Where a line ends in a word and no hyphen is drawn: within a part, or between two.
    private static final String TORN =
            """
            () => [...document.querySelectorAll('.hyphenated .word')].flatMap((word) => {
              const lines = (text) => {
                const range = document.createRange();
                range.selectNodeContents(text);
                return [...range.getClientRects()].map(({ top }) => top);
              };
              const parts = [...word.childNodes].filter((each) => each.data);
              const torn = parts.filter((part) => lines(part).length > 1);
              const bare = [...word.querySelectorAll('i')].filter((hyphen) =>
                lines(hyphen.previousSibling)[0] !== lines(hyphen.nextSibling)[0]
                  && hyphen.getBoundingClientRect().width < 1);
              return [...torn.map(({ data }) => data), ...bare.map(() => '-')];
            })\
            """;

    @Test
    @DisplayName("WEB562 a long word breaks with a hyphen on board, phone, wall and paper")
    void breaks() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(CHANNELS).write(CHANNELS, LONG);
        breaksWell(board.page());
        board.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        breaksWell(board.page());
        board.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Board phone = Board.on(group.joinByCode(HALL.phone(), "Fatima")).open(CHANNELS);
        breaksWell(phone.page());
        breaksWell(wallOf(group));
    }

    private static Page wallOf(Group group) {
        group.boardOfFacilitator().begin();
        group.facilitator().foresee("401");
        return group.facilitator().open(group.path("scherm")).page();
    }

    private static void breaksWell(Page page) {
        Locator text = page.locator(".hyphenated").first();
        assertThat(text).hasText(LONG);
        assertThat((List<?>) page.evaluate(TORN)).isEmpty();
        assertThat(text.locator("..").ariaSnapshot()).contains(LONG);
    }

    @Test
    @DisplayName("WEB562 WEB106 what is copied from a note is what was written")
    void copiesClean() {
        Board board = Group.begin(HALL).boardOfFacilitator().open(CHANNELS).write(CHANNELS, LONG);
        assertThat(board.page().locator(".hyphenated")).hasText(LONG);
        Object selected =
                board.page()
                        .evaluate(
                                """
                                () => {
                                  const note = document.querySelector('.note p');
                                  getSelection().selectAllChildren(note);
                                  return getSelection().toString();
                                }\
                                """);
        assertThat(selected).isEqualTo(LONG);
    }
}

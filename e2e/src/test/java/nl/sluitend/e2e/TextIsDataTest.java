package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIsDataTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @ParameterizedTest
    @DisplayName("WEB106 what people write is shown as they wrote it, and does nothing")
    @ValueSource(
            strings = {
                "<script>document.title = 'x'</script>",
                "<img src=x onerror=\"document.title = 'x'\">",
                "{@html '<b>vet</b>'} ${1 + 1} {{1 + 1}}",
                "مساعدة لكبار السن في القرية",
                "👵🏽🚌 naar de kapper 👨‍👩‍👧‍👦",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
                "' ; DROP TABLE event; --"
            })
    void isShownAsWritten(String text) {
        Group group = Group.begin(HALL);
        Board watcher = Board.on(group.joinByCode(HALL.phone(), text.substring(0, 12)));
        watcher.open(SEGMENTS);
        Board board = group.boardOfFacilitator().open(SEGMENTS);
        String title = board.page().title();
        board.write(SEGMENTS, text);

        assertThat(watcher.notes(SEGMENTS).locator("p")).hasText(text);
        assertThat(board.notes(SEGMENTS).locator("p")).hasText(text);
        assertThat(board.page().title()).isEqualTo(title);
        assertThat(board.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(watcher.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}

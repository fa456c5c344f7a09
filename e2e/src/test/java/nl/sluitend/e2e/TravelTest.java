package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Figures that leave the page: selected, copied with the button, and pasted elsewhere.
class TravelTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final Path EXAMPLE =
            Path.of("../fixtures/workshops/dorpsontmoeting-en-vervoer.json");

    /// What whoever pastes gets, in both forms.
    private static final String LISTEN =
            """
            () => addEventListener('copy', ({ clipboardData }) => {
              window.taken = {
                plain: clipboardData.getData('text/plain'),
                html: clipboardData.getData('text/html'),
              };
            })\
            """;

    private static final String WITHOUT_CLIPBOARD =
            "() => Object.defineProperty(navigator, 'clipboard', { value: undefined })";

    private static final String SELECTED =
            """
            (selector) => {
              getSelection().selectAllChildren(document.querySelector(selector));
              return getSelection().toString();
            }\
            """;

    @Test
    @DisplayName("WEB422 WEB425 the paragraph is copied as it is seen, by hand and with the button")
    void copies() {
        Page result = result();
        String byHand = (String) result.evaluate(SELECTED, ".text");
        assertThat(byHand).contains("€\u00a0").doesNotContain("toont de briefjes");
        String table = (String) result.evaluate(SELECTED, ".year-table");
        assertThat(table)
                .contains("Lasten\t€\u00a0185.400*\t€\u00a0175.400*")
                .doesNotContain("hoe komt");
        // Over plain http, as here, there is no clipboard of its own: it goes the other way.
        result.evaluate(WITHOUT_CLIPBOARD);
        result.evaluate(LISTEN);
        result.getByText("Kopieer de paragraaf").click();
        result.getByText("De paragraaf is gekopieerd.").first().waitFor();
        Map<?, ?> taken = (Map<?, ?>) result.evaluate("() => window.taken");
        assertThat((String) taken.get("plain")).contains("\t2027\t2028").contains("€\u00a0");
        assertThat((String) taken.get("html")).contains("<table>").contains("<th>2027</th>");
    }

    /// A box that is painted on its own comes after all text in what a printer gets.
    @Test
    @DisplayName("WEB425 on paper a figure is written in its sentence")
    void paper() {
        Page result = result();
        result.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object apart =
                result.evaluate(
                        """
                        () => [...document.querySelectorAll('.locked')]
                          .map((each) => getComputedStyle(each))
                          .filter(({ position, display }) =>
                            position !== 'static' || !display.startsWith('inline'))
                          .length\
                        """);
        assertThat(result.locator(".locked").count()).isGreaterThan(5);
        assertThat(apart).isEqualTo(0);
    }

    private static Page result() {
        Group group = Group.begin(HALL, EXAMPLE);
        group.boardOfFacilitator();
        Page result = group.facilitator().open(group.path("paragraaf")).page();
        result.locator(".text h2").first().waitFor();
        return result;
    }
}

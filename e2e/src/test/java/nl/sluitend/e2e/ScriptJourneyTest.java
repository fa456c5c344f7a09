package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The script in the preparation, as a facilitator makes it with keys and with a file.
class ScriptJourneyTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB601 WEB602 the script is made with the keyboard, and is there after a reload")
    void changes() {
        Page page = Group.begin(HALL).facilitator().page();
        Locator panel = panel(page);
        assertThat(panel.getByRole(AriaRole.LISTITEM)).hasCount(12);
        press(button(panel, "Burgersegmenten"));
        press(button(panel, "Naar boven"));
        assertThat(button(panel, "Naar boven")).isFocused();
        assertThat(panel.getByRole(AriaRole.LISTITEM).first()).containsText("Burgersegmenten");
        press(button(panel, "Stap 1 1 minuut langer"));
        assertThat(panel).containsText("De stappen duren samen 61 minuten. U beloofde er 60.");
        press(button(panel, "Beloof 61 minuten"));
        assertThat(panel).containsText("Dit past precies");
        Inspection.of("script", page);
        assertThat(page.locator(".save-state")).hasText("Alles bewaard");
        page.reload();
        assertThat(panel(page).getByRole(AriaRole.LISTITEM).first())
                .containsText("Burgersegmenten");
        assertThat(panel(page)).containsText("van 61 minuten verdeeld");
    }

    @Test
    @DisplayName("WEB604 a script goes out as a file and comes in; a wrong one changes nothing")
    void files() throws IOException {
        Device device = Group.begin(HALL).facilitator();
        device.foresee("status of 400");
        Page page = device.page();
        Locator panel = panel(page);
        Download download =
                page.waitForDownload(() -> panel.getByText("Bewaar dit draaiboek").click());
        assertThat(download.suggestedFilename()).startsWith("Draaiboek-");
        String own = Files.readString(download.path());
        open(page, own.replace("\"minutes\": 8", "\"minutes\": 0"));
        assertThat(panel.getByRole(AriaRole.ALERT).last()).containsText("/steps/10/minutes");
        assertThat(panel).containsText("van 60 minuten verdeeld");
        open(page, own.replaceFirst("\"minutes\": 60", "\"minutes\": 75"));
        assertThat(panel).containsText("van 75 minuten verdeeld");
        button(panel, "Zonder draaiboek").click();
        assertThat(panel).containsText("Niemand leidt de groep.");
    }

    private static void open(Page page, String file) {
        page.waitForFileChooser(() -> button(panel(page), "Open een draaiboek").click())
                .setFiles(
                        new FilePayload(
                                "draaiboek.json",
                                "application/json",
                                file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    private static Locator panel(Page page) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Draaiboek").setExact(true));
    }

    private static Locator button(Locator panel, String name) {
        return panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}

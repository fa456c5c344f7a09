package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job in English, from the start page to the file: what people do, and that no Dutch is
/// left on any page they see on the way.
class EnglishTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String SEGMENTS = "Customer Segments";

    @Test
    @DisplayName("WEB118 the main job is done in English, with no Dutch word on any page")
    void doesTheMainJob() {
        Page page = inEnglish(HALL.laptop());
        prepare(page);
        Device phone = HALL.phone();
        join(inEnglish(phone), page);
        fill(phone.page());
        Page board = openBoard(page);
        count(board);
        result(board);
        wall(page);
    }

    @Test
    @DisplayName("WEB118 what goes wrong is told in English")
    void goesWrong() {
        Device device = HALL.laptop();
        device.foresee("status of 404");
        Page page = inEnglish(device);
        page.getByLabel("Your code").fill("12");
        button(page, "Join").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("A code has 10 digits or more");
        DutchWords.areAbsent("a short code", page);
        device.open("/nowhere");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("This page does not exist");
        DutchWords.areAbsent("no such page", page);
        device.open("/werksessie/abcdefgh/bord");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("You are not in yet");
        DutchWords.areAbsent("not in", page);
    }

    private static Page inEnglish(Device device) {
        Page page = device.open("/").page();
        assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
        DutchWords.arePresent(page);
        button(page, "Instellingen van dit toestel").click();
        page.getByText("English").click();
        DutchWords.areAbsent("language and colours", page);
        button(page, "Close").click();
        DutchWords.areAbsent("home", page);
        return page;
    }

    private static void prepare(Page page) {
        page.getByRole(AriaRole.LINK, named("Prepare a workshop")).click();
        page.getByLabel("What is the workshop about?").fill("A village hall that stays open");
        for (String term : new String[] {"Achterveen", "Mill Village"}) {
            page.getByLabel("Add a place").first().fill(term);
            page.getByLabel("Add a place").first().press("Enter");
        }
        page.locator(".question-block").getByRole(AriaRole.BUTTON).first().click();
        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText("do we want to support in Achterveen and Mill Village?");
        DutchWords.areAbsent("prepare", page);
        button(page, "New code").click();
        DutchWords.areAbsent("a new code", page);
        button(page, "Cancel").click();
        Download download =
                page.waitForDownload(() -> page.getByText("Download the workshop").click());
        assertThat(download.suggestedFilename()).matches("[A-Za-z-]+-\\d{4}-\\d\\d-\\d\\d\\.json");
    }

    private static void join(Page page, Page facilitator) {
        String code = facilitator.locator(".code b").innerText();
        page.getByLabel("Your code").fill(code);
        button(page, "Join").click();
        assertThat(page.getByLabel("What shall we call you?")).isVisible();
        DutchWords.areAbsent("a name", page);
        page.getByLabel("What shall we call you?").fill("Anna");
        button(page, "Join").click();
        assertThat(page.getByText("We start in a moment")).isVisible();
        DutchWords.areAbsent("before the start", page);
        assertThat(writer(page, SEGMENTS)).isVisible();
    }

    private static void fill(Page page) {
        DutchWords.areAbsent("an empty block on a phone", page);
        write(page, SEGMENTS, "Older people without a car; young families");
        DutchWords.areAbsent("two points", page);
        button(page, "Split").click();
        assertThat(page.locator("[data-note]")).hasCount(2);
        // Until then the list can still slide a line under the pointer.
        assertThat(page.locator(".save-state")).hasText("All saved");
        DutchWords.areAbsent("notes on a phone", page);
        button(page, "Actions for note: young families").click();
        DutchWords.areAbsent("actions", page);
        step(page, "Move to…");
        DutchWords.areAbsent("to which block", page);
        step(page, "Channels");
        button(page, "All blocks").click();
        DutchWords.areAbsent("all blocks", page);
        button(page, "Close").click();
    }

    private static Page openBoard(Page page) {
        page.getByRole(AriaRole.LINK, named("Go to the board")).click();
        assertThat(page.locator("[data-note]")).hasCount(2);
        DutchWords.areAbsent("board", page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("here")).click();
        DutchWords.areAbsent("who is here", page);
        page.keyboard().press("Escape");
        button(page, "Actions for note: young families").click();
        step(page, "Shelve");
        DutchWords.areAbsent("shelved", page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("1 note shelved")).click();
        DutchWords.areAbsent("the shelf", page);
        button(page, "Close").click();
        return page;
    }

    private static void count(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Cost Structure")).click();
        write(page, "Cost Structure", "Rent");
        writer(page, "Cost Structure").press("Enter");
        Locator balance = page.getByRole(AriaRole.REGION, named("Balance of costs and income"));
        assertThat(balance).containsText("1 amount still unknown");
        button(page, "Actions for note: Rent").click();
        step(page, "Amount");
        step(page, "More…");
        for (String kind : List.of("Variable", "Staff", "Investment", "Not known yet", "Fixed")) {
            page.getByRole(AriaRole.DIALOG).getByText(kind, exactly()).click();
            DutchWords.areAbsent("inspector, " + kind, page);
        }
        page.getByLabel("Amount a year").fill("1.234");
        step(page, "Save amount");
        DutchWords.areAbsent("an amount that may be two things", page);
        page.getByLabel("Amount a year").fill("38,000");
        step(page, "Save amount");
        assertThat(balance).containsText("Shortage of € 38,000 in");
        DutchWords.areAbsent("a balance that is short", page);
    }

    private static void result(Page page) {
        page.getByRole(AriaRole.LINK, named("Financial paragraph")).click();
        Locator figure =
                page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("38,000")).first();
        figure.click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Rent");
        DutchWords.areAbsent("paragraph", page);
    }

    private static void wall(Page page) {
        page.navigate(page.url().replace("/paragraaf", "/voorbereiden"));
        Page wall =
                page.waitForPopup(
                        () -> page.getByRole(AriaRole.LINK, named("Open the screen")).click());
        assertThat(wall.getByText("Join with this code")).isVisible();
        DutchWords.areAbsent("the screen before the start", wall);
        page.getByRole(AriaRole.LINK, named("Go to the board")).click();
        button(page, "Everybody is in").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Without the script"))
                .click();
        assertThat(wall.getByText("Older people without a car")).isVisible();
        DutchWords.areAbsent("the screen after the start", wall);
    }

    private static Locator writer(Page page, String block) {
        return page.getByLabel("New note in " + block);
    }

    private static void write(Page page, String block, String text) {
        writer(page, block).fill(text);
    }

    private static void step(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static nl.sluitend.e2e.Board.SEGMENTS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Each screen of the hour, in both themes, as people meet it.
class ScenesTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private Group group;
    private Board facilitator;

    @BeforeEach
    void begin() {
        group = Group.begin(HALL);
        facilitator = group.boardOfFacilitator();
    }

    @Test
    @DisplayName(
            "WEB120 WEB121 WEB122 who leads meets no barriers, beside the canvas or on a phone")
    void console() {
        facilitator.button("Iedereen is binnen").click();
        Inspection.of("how to begin", facilitator.page());
        facilitator.dialog().getByText("Begin bij Opening").click();
        facilitator.button("Naar Burgers").click();
        facilitator.write(SEGMENTS, "Nieuwkomers");
        Inspection.of("the console", facilitator.page());
        facilitator.onScreen().click();
        Inspection.of("what comes on the wall", facilitator.page());
        facilitator.page().keyboard().press("Escape");
        facilitator.button("Toon briefjes").click();
        Inspection.of("which notes are shown", facilitator.page());
        facilitator.page().keyboard().press("Escape");
        facilitator.page().locator(".ruler .step").nth(3).click();
        Inspection.of("a step", facilitator.page());
        facilitator.page().keyboard().press("Escape");
        facilitator.page().setViewportSize(1366, 768);
        Inspection.of("the console on a small laptop", facilitator.page());
        facilitator.page().setViewportSize(320, 256);
        Inspection.of("who leads, at 400 %", facilitator.page());
        facilitator.button("Regie").click();
        Inspection.of("the console at 400 %", facilitator.page());
    }

    @Test
    @DisplayName(
            "WEB120 WEB121 WEB122 no scene of the wall has barriers, nor what phones show of it")
    void scenes() {
        Page wall = HALL.wall().open(group.wallLink()).page();
        wall.getByText("Doe mee met deze code").waitFor();
        Inspection.of("the wall before the hour", wall);
        Board anna = Board.on(group.joinByLink(HALL.narrow(), "Anna"));
        Leading leading = new Leading(group);
        leading.begin(0);
        wall.getByText("Maak kennis.").waitFor();
        anna.page().getByText("Maak kennis.").waitFor();
        Inspection.of("the wall that asks", wall);
        Inspection.of("a phone that asks", anna.page());
        leading.goOn(3);
        anna.write(CHANNELS, "Prikbord in de supermarkt");
        wall.getByText("nog verborgen").waitFor();
        Inspection.of("the wall with hidden notes", wall);
        leading.have("DISCUSSING");
        wall.getByText("Prikbord").waitFor();
        Inspection.of("the wall with a block", wall);
        leading.have("STILL");
        assertThat(anna.page().locator(".doing--still")).isVisible();
        Inspection.of("a phone that stands still", anna.page());
        puts(wall, "Het hele canvas", ".canvas");
        puts(wall, "De balans", ".weighing--large");
        puts(wall, "De financiële paragraaf", ".read");
        puts(wall, "De wachtruimte", ".code");
    }

    private void puts(Page wall, String scene, String shows) {
        facilitator.onScreen().click();
        facilitator
                .dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(scene))
                .click();
        wall.locator(shows).first().waitFor();
        Inspection.of("the wall: " + scene, wall);
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Notes that tell in which capacity somebody wrote them, and not who.
class CapacityTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String OPEN =
            "De hele groep leest uw briefje meteen, met uw rol erbij en zonder uw naam.";
    private static final String HIDDEN = "De begeleider leest het al, met uw rol erbij.";

    @Test
    @DisplayName(
            "HOU16 HOU17 HOU19 WEB627 WEB628 a role is chosen first, and told once notes are shown")
    void tellsTheRole() {
        Group group = Group.begin(HALL);
        Page preparation = group.facilitator().page();
        preparation.getByText("Alleen de rol").click();
        assertThat(preparation.locator(".save-state")).hasText("Alles bewaard");
        Board facilitator = group.boardOfFacilitator();
        Leading leading = new Leading(group);
        Board anna = joinAs(group, HALL.phone(), "Anna", "zorg");
        Board bert = joinAs(group, HALL.laptop(), "Bert", "gemeente");
        leading.begin(1);
        assertThat(anna.page().getByText(HIDDEN)).isVisible();
        assertThat(bert.page().getByText(HIDDEN)).isVisible();

        anna.write(SEGMENTS, "Mensen die net uit het ziekenhuis komen");
        bert.write(SEGMENTS, "Inwoners met een klein inkomen");
        assertThat(facilitator.notes(SEGMENTS)).hasCount(2);
        for (Board board : new Board[] {facilitator, anna, bert}) {
            assertThat(board.page().locator(".by")).hasCount(0);
        }
        leading.showAll();
        for (Board board : new Board[] {facilitator, anna, bert}) {
            assertThat(board.note("ziekenhuis").locator(".by")).containsText("zorg");
            assertThat(board.note("klein inkomen").locator(".by")).containsText("gemeente");
        }
        assertThat(facilitator.notes(SEGMENTS).first()).not().containsText("Anna");
        assertThat(bert.page().content()).doesNotContain("Anna");
        Inspection.of("notes with a role", anna.page());
        group.facilitator().open(group.path("voorbereiden"));
        assertThat(preparation.getByText("Daarom staat deze keuze vast.")).isVisible();
        assertThat(preparation.getByLabel("Anoniem")).isDisabled();
    }

    private static Board joinAs(Group group, Device device, String nickname, String capacity) {
        Page page = device.open(group.invitationPath()).page();
        assertThat(page.getByText(OPEN)).isVisible();
        page.getByLabel("Hoe wilt u heten?").fill(nickname);
        Locator join =
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Doe mee").setExact(true));
        join.click();
        assertThat(page.getByText("Kies eerst een rol.")).isVisible();
        Inspection.of("who comes in without a role", page);
        page.getByText(capacity, new Page.GetByTextOptions().setExact(true)).click();
        join.click();
        return Board.on(device);
    }
}

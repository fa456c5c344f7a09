package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who comes in, and with what.
class IdentityTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName(
            "WEB112 the same device comes back as the same participant, with what it was writing")
    void comesBack() {
        Group group = Group.begin(HALL);
        Device phone = HALL.phone();
        Board board = Board.on(group.joinByCode(phone, "Anna")).open(SEGMENTS);
        board.writer(SEGMENTS).fill("Half af");
        Board facilitator = group.boardOfFacilitator();
        facilitator.button("2 mensen zijn hier").waitFor();

        Board again = Board.on(phone.open(group.path("meedoen")));
        assertThat(again.writer(SEGMENTS)).hasValue("Half af");
        phone.open(group.invitationPath());
        Board.on(phone);
        facilitator.button("2 mensen zijn hier").click();
        assertThat(facilitator.dialog().getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(facilitator.dialog()).containsText("Anna");
    }

    @Test
    @DisplayName("WEB113 somebody without a name is called by number")
    void isCalledByNumber() {
        Group group = Group.begin(HALL);
        Page page = HALL.phone().open(group.invitationPath()).page();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Doe mee als deelnemer"))
                .click();
        Board facilitator = group.boardOfFacilitator();
        facilitator.button("2 mensen zijn hier").click();
        assertThat(facilitator.dialog()).containsText("deelnemer 1");
    }

    @Test
    @DisplayName("WEB114 a secret leaves the address at once, and no request carries it")
    void secretsStayInside() {
        Group group = Group.begin(HALL);
        String link = group.invitation("link");
        String secret = link.substring(link.lastIndexOf('.') + 1);
        Device phone = HALL.phone();
        List<String> requested = new ArrayList<>();
        phone.context().onRequest(request -> requested.add(request.url()));
        group.joinByLink(phone, "Anna");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(22);
        assertThat(phone.page().url()).doesNotContain(secret);
        assertThat(requested).isNotEmpty().noneMatch(url -> url.contains(secret));
        phone.page().goBack();
        assertThat(phone.page().url()).doesNotContain(secret);
    }

    @Test
    @DisplayName("WEB115 a wrong code says so, keeps the focus, and is corrected in place")
    void wrongCodes() {
        Group group = Group.begin(HALL);
        Device phone = HALL.phone();
        phone.foresee("status of 404");
        Page page = phone.open("/").page();
        var code = page.getByLabel("Uw code");
        code.fill(wrong(group.invitation("code")));
        code.press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Deze code kennen wij niet.");
        assertThat(code).isFocused();
        group.joinByCode(phone, "Anna");
        Board.on(phone);
    }

    @Test
    @DisplayName("WEB357 a name is told apart, changes for all, and leaves with a forgotten device")
    void changesNameAndIsForgotten() {
        Group group = Group.begin(HALL);
        group.joinByCode(HALL.phone(), "Anna");
        Device shared = HALL.phone();
        Board board = Board.on(group.joinByCode(shared, "anna"));
        assertThat(shared.page().getByText("Anderen zien u als anna (2).").first()).isVisible();
        board.open(SEGMENTS).write(SEGMENTS, "Samen eten");
        Board facilitator = group.boardOfFacilitator();
        facilitator.button("3 mensen zijn hier").click();
        assertThat(facilitator.dialog()).containsText("anna (2)");

        board.button("3 mensen zijn hier").click();
        board.button("Wijzig uw naam").click();
        shared.page().getByLabel("Hoe wilt u heten?").fill("Annet");
        board.button("Bewaar uw naam").click();
        assertThat(facilitator.dialog()).containsText("Annet");
        assertThat(facilitator.dialog()).not().containsText("anna (2)");
        board.button("Sluiten").click();

        Page other = shared.context().newPage();
        other.navigate(shared.page().url());
        other.getByRole(AriaRole.HEADING).first().waitFor();
        board.button("Instellingen van dit toestel").click();
        board.button("Vergeet dit toestel").click();
        board.button("Vergeet alles").click();
        for (Page page : List.of(shared.page(), other)) {
            assertThat(page.getByText("Hier staat niets meer van u.")).isVisible();
        }
        assertThat(shared.context().cookies()).isEmpty();
        assertThat(shared.page().evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        assertThat(facilitator.dialog()).not().containsText("Annet");
        assertThat(facilitator.page().getByText("Samen eten").first()).isAttached();
    }

    private static String wrong(String code) {
        return code.startsWith("9") ? "8" + code.substring(1) : "9" + code.substring(1);
    }
}

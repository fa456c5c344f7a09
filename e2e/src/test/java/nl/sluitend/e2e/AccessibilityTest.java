package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.VALUE;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every page and state, in both themes, as people meet them.
class AccessibilityTest {

    private static final int MANY_NOTES = 50;

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB120 WEB121 WEB122 the way in has no barriers, on a laptop and at 400 %")
    void wayIn() {
        Device laptop = HALL.laptop();
        laptop.foresee("404");
        inspect(laptop, "/", "home");
        inspect(laptop, "/bestaat-niet", "unknown page");
        Device magnified = HALL.magnified();
        inspect(magnified, "/", "home at 400 %");
        Group group = Group.begin(HALL);
        Inspection.of("prepare", group.facilitator().page());
        group.facilitator().page().setViewportSize(320, 256);
        Inspection.of("prepare at 400 %", group.facilitator().page());
        Device joining = HALL.phone();
        joining.open(group.invitationPath());
        joining.page().getByLabel("Hoe wilt u heten?").waitFor();
        Inspection.of("name", joining.page());
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 the board has no barriers in any state")
    void board() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(COSTS);
        board.write(COSTS, "Ritten van de belbus", "Huur van het dorpshuis");
        Inspection.of("board", board.page());
        board.actions("Ritten van de belbus").click();
        Inspection.of("menu", board.page());
        board.dialog().getByRole(AriaRole.BUTTON).filter(containing("Verplaats")).click();
        Inspection.of("where to", board.page());
        board.page().keyboard().press("Escape");
        board.choose("Ritten van de belbus", "Bedrag");
        Inspection.of("amount", board.page());
        board.saveAmount("12.400");
        board.choose("Huur van het dorpshuis", "Leg weg");
        board.page().getByRole(AriaRole.BUTTON, starting("Weggelegd")).click();
        Inspection.of("shelf", board.page());
        board.page().keyboard().press("Escape");
        board.choose("Ritten van de belbus", "Verander de tekst");
        Inspection.of("editing", board.page());
        group.facilitator().open(group.path("paragraaf"));
        group.facilitator().page().getByRole(AriaRole.HEADING, starting("Wat het kost")).waitFor();
        Inspection.of("paragraph", group.facilitator().page());
        group.facilitator().page().setViewportSize(320, 256);
        Inspection.of("paragraph at 400 %", group.facilitator().page());
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 the inspector has no barriers for any kind of amount")
    void inspector() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(COSTS);
        board.write(COSTS, "Ritten van de belbus", "Chauffeurs");
        board.choose("Ritten van de belbus", "Bedrag");
        Inspection.of("one box", board.page());
        inspectKinds(board, "Vast", "Variabel", "Personeel", "Investering");
        fillVariable(board);
        board.choose("Chauffeurs", "Bedrag");
        board.chooseKind("Variabel");
        board.dialog()
                .getByLabel("Waar komt het aantal vandaan?")
                .selectOption(new SelectOption().setIndex(1));
        Inspection.of("following a number", board.page());
        board.page().setViewportSize(320, 640);
        inspectKinds(board, "Variabel", "Personeel", "Investering");
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 what a note is worth to society has no barriers anywhere")
    void society() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(VALUE);
        board.write(VALUE, "Langer thuis wonen");
        board.choose("Langer thuis wonen", "Waarde voor de samenleving");
        board.dialog().getByText("Bewaar waarde").click();
        Inspection.of("value with what is wrong", board.page());
        board.dialog().getByText("Meer…").click();
        board.fillOutcome("Gemeente", "400", "32,76");
        Inspection.of("value", board.page());
        board.page().setViewportSize(320, 640);
        Inspection.of("value on a phone", board.page());
        board.dialog().getByText("Bewaar waarde").click();
        board.page().setViewportSize(1440, 900);
        board.open(COSTS).write(COSTS, "Ritten");
        board.choose("Ritten", "Bedrag");
        board.saveAmount("10.000");
        assertThat(board.page().locator(".beside")).containsText("€ 1,31");
        Inspection.of("beside the balance", board.page());
        group.facilitator().open(group.path("paragraaf"));
        group.facilitator()
                .page()
                .getByText("Wie betaalt, wie heeft er baat bij")
                .first()
                .waitFor();
        Inspection.of("society in the paragraph", group.facilitator().page());
        group.facilitator().page().setViewportSize(320, 256);
        Inspection.of("society in the paragraph at 400 %", group.facilitator().page());
    }

    private static void inspectKinds(Board board, String... kinds) {
        for (String kind : kinds) {
            board.chooseKind(kind);
            board.dialog().getByText("Jaren, taakveld en index").click();
            board.dialog().getByText("Bewaar bedrag").click();
            Inspection.of(kind + " with what is wrong", board.page());
            board.dialog().getByText("Jaren, taakveld en index").click();
        }
    }

    private static void fillVariable(Board board) {
        board.chooseKind("Variabel");
        board.dialog().getByLabel("Wat telt u?").fill("ritten");
        board.dialog().getByLabel("Aantal ritten per jaar").fill("5.200");
        board.dialog().getByLabel("Prijs per stuk").fill("9,50");
        board.dialog().getByText("Bewaar bedrag").click();
        assertThat(board.note("Ritten van de belbus")).containsText("€ 49.400");
    }

    @Test
    @DisplayName("WEB120 WEB121 WEB122 a phone and the wall have no barriers, with fifty notes")
    void phoneAndWall() {
        Group group = Group.begin(HALL);
        Board phone = Board.on(group.joinByCode(HALL.phone(), "Fatima"));
        phone.open(CHANNELS);
        for (int i = 0; i < MANY_NOTES; i++) {
            phone.write(CHANNELS, "Kanaal nummer " + i);
        }
        phone.notes(CHANNELS).nth(MANY_NOTES - 1).waitFor();
        Device wall = group.facilitator();
        // A facilitator has no key of the wall, and watches with the one they have.
        wall.foresee("401");
        wall.page().setViewportSize(1920, 1080);
        wall.open(group.path("scherm")).page().getByText("Doe mee met deze code").waitFor();
        Inspection.of("wall before the start", wall.page());
        wall.page().setViewportSize(1440, 900);
        Board board = group.boardOfFacilitator();
        Inspection.of("board with fifty notes", board.page());
        board.begin();
        Inspection.of("phone", phone.page());
        phone.actions("Kanaal nummer 3").click();
        Inspection.of("menu on a phone", phone.page());
        phone.page().keyboard().press("Escape");
        phone.page().setViewportSize(320, 256);
        Inspection.of("phone at 400 %", phone.page());
    }

    private static void inspect(Device device, String path, String state) {
        device.open(path).page().getByRole(AriaRole.HEADING).first().waitFor();
        Inspection.of(state, device.page());
    }

    private static FilterOptions containing(String text) {
        return new FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions starting(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

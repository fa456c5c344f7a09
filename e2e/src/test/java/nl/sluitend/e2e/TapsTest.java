package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job on a phone, with one thumb: no key but those that make text.
class TapsTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB117 with taps alone one joins, writes, changes, moves, lays aside and counts")
    void doesTheMainJob() {
        Group group = Group.begin(HALL);
        Board watcher = group.boardOfFacilitator();
        Page page = HALL.phone().open("/").page();
        page.getByLabel("Uw code").fill(group.invitation("code"));
        tap(page, "Doe mee");
        page.getByRole(AriaRole.BUTTON, containing("Doe mee als deelnemer")).tap();
        Board board = new Board(page);
        page.locator("[data-block]").waitFor();

        write(board, SEGMENTS, "Ouderen");
        write(board, SEGMENTS, "Jongeren");
        assertThat(watcher.notes(SEGMENTS)).hasCount(2);
        choose(board, "Ouderen", "Verplaats naar", VALUE);
        assertThat(watcher.notes(VALUE)).hasCount(1);
        choose(board, "Jongeren", "Leg weg");
        assertThat(watcher.notes(SEGMENTS)).hasCount(0);
        tap(page, "Alle blokken");
        board.dialog().getByText("Weggelegd").tap();
        board.dialog().getByText("Haal terug").tap();
        tap(page, "Sluiten");
        assertThat(watcher.notes(SEGMENTS)).hasCount(1);
        count(board);
        assertThat(watcher.balance()).containsText("Tekort € 1.200");
    }

    @Test
    @DisplayName("WEB608 with taps alone one leads the hour from a phone, and another follows")
    void leadsAndFollows() {
        Group empty = Group.begin(HALL);
        Device phone = HALL.phone();
        phone.context().addCookies(empty.facilitator().context().cookies());
        Group group = new Group(HALL, phone, empty.workshop());
        Board leads = group.boardOfFacilitator();
        Board anna = Board.on(group.joinByLink(HALL.phone(), "Anna"));
        tap(leads.page(), "Iedereen is binnen");
        leads.dialog().getByText("Begin bij Opening").tap();
        tap(leads.page(), "Regie");
        tap(leads.page(), "Naar Burgers");
        write(anna, SEGMENTS, "Ouderen");
        tap(anna.page(), "Ik ben klaar");
        assertThat(anna.page().getByText("1 van 1 klaar")).isVisible();
        leads.page().getByRole(AriaRole.RADIO, containing("Bespreken")).tap();
        assertThat(anna.page().locator(".doing")).containsText("Bespreken");
        leads.onScreen().tap();
        leads.dialog().last().getByText("De wachtruimte").tap();
        tap(leads.page(), "Naar Waarde");
        write(anna, VALUE, "Rust");
        tap(anna.page(), "Alle blokken");
        anna.dialog().getByText(COSTS).tap();
        tap(anna.page(), "Terug naar de groep");
        assertThat(anna.note("Rust")).isVisible();
        leads.dialog().locator(".step").nth(1).tap();
        leads.dialog().last().getByText("Ga hierheen met de groep").tap();
        assertThat(anna.note("Ouderen")).isVisible();
    }

    private static void count(Board board) {
        Page page = board.page();
        for (int block = 1; block < 9; block++) {
            page.getByRole(AriaRole.BUTTON, containing("Volgende:")).tap();
        }
        write(board, COSTS, "Huur zaal");
        choose(board, "Huur zaal", "Bedrag");
        board.dialog().getByLabel("Bedrag per jaar").fill("1200");
        board.dialog().getByText("Bewaar bedrag").tap();
    }

    private static void write(Board board, String block, String text) {
        board.writer(block).fill(text);
        tap(board.page(), "Bewaar briefje");
    }

    private static void choose(Board board, String note, String... steps) {
        board.actions(note).tap();
        for (String step : steps) {
            board.dialog().getByText(step).first().tap();
        }
    }

    private static void tap(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .tap();
    }

    private static Page.GetByRoleOptions containing(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

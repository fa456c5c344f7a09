package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.REVENUE;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The main job, from the first question to the file that people take home.
class MainJobTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB100 what the facilitator prepares is what the group reads")
    void prepares() {
        Group group = Group.begin(HALL);
        Page page = group.facilitator().page();
        page.getByText("Vraag", exactly()).click();
        page.getByLabel("Waar gaat de sessie over?").fill("Hoe blijft het dorpshuis open?");
        page.getByLabel("Financieel kader per jaar").fill("100.000");
        page.getByLabel("Van wie is het kader?").fill("Gemeente");
        page.getByLabel("Voeg een plaats toe").first().fill("kleine kernen");
        page.getByLabel("Voeg een plaats toe").first().press("Enter");
        page.locator(".question-block").getByRole(AriaRole.BUTTON).first().click();
        page.getByLabel("Uw vraag").fill("Wie willen wij helpen in de {context}?");
        page.getByLabel("Uw vraag").blur();

        Board board = Board.on(group.joinByCode(HALL.laptop(), "Anna"));
        assertThat(board.page().getByRole(AriaRole.HEADING, level(1)))
                .hasText("Hoe blijft het dorpshuis open?");
        assertThat(board.open(SEGMENTS).block(SEGMENTS))
                .containsText("Wie willen wij helpen in de kleine kernen?");
        assertThat(board.page().getByText("Kader Gemeente: € 0 van € 100.000")).isVisible();
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions containing(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    @Test
    @DisplayName("WEB101 people come in by code and by link, and everybody sees every note at once")
    void everybodySeesEverything() {
        Group group = Group.begin(HALL);
        Board facilitator = group.boardOfFacilitator();
        Board anna = Board.on(group.joinByCode(HALL.phone(), "Anna"));
        Board bas = Board.on(group.joinByLink(HALL.phone(), "Bas"));
        facilitator.button("3 mensen zijn hier").click();
        assertThat(facilitator.dialog()).containsText("Anna");
        assertThat(facilitator.dialog()).containsText("Bas");
        facilitator.page().keyboard().press("Escape");

        anna.open(SEGMENTS).write(SEGMENTS, "Ouderen zonder auto", "Jonge gezinnen");
        assertThat(anna.writer(SEGMENTS)).isFocused();
        bas.open(SEGMENTS).write(SEGMENTS, "Mantelzorgers");
        for (Board board : new Board[] {facilitator, anna, bas}) {
            assertThat(board.notes(SEGMENTS)).hasCount(3);
        }
        assertThat(anna.texts(SEGMENTS)).isEqualTo(facilitator.texts(SEGMENTS));
    }

    @Test
    @Tag("slow")
    @DisplayName("WEB102 a note moves by menu, by keyboard and by dragging, for everybody")
    void moves() {
        Group group = Group.begin(HALL);
        Board watcher = Board.on(group.joinByCode(HALL.laptop(), "Anna"));
        Board board = group.boardOfFacilitator().open(VALUE);
        board.write(VALUE, "Samen eten", "Ritten op maat", "Rust");

        board.choose("Rust", "Verplaats naar", CHANNELS);
        assertThat(watcher.notes(CHANNELS)).hasText(new String[] {"Rust"});
        board.actions("Samen eten").press("Alt+ArrowDown");
        assertThat(watcher.notes(VALUE)).containsText(new String[] {"Ritten", "Samen eten"});
        drag(board.note("Samen eten").locator("p"), board.note("Rust"));
        assertThat(watcher.notes(CHANNELS)).containsText(new String[] {"Samen eten", "Rust"});
    }

    /// From the middle of one thing to just inside the corner of another, in steps as a hand makes.
    private static void drag(Locator from, Locator to) {
        var start = from.boundingBox();
        var end = to.boundingBox();
        var mouse = from.page().mouse();
        mouse.move(start.x + start.width / 2, start.y + start.height / 2);
        mouse.down();
        mouse.move(end.x + 9, end.y + 3, new MoveOptions().setSteps(8));
        mouse.up();
    }

    @Test
    @Tag("slow")
    @DisplayName("WEB103 a note is laid aside, taken back, changed and split")
    void shelvesAndSplits() {
        Group group = Group.begin(HALL);
        Board watcher = Board.on(group.joinByCode(HALL.phone(), "Anna"));
        watcher.open(SEGMENTS);
        Board board = group.boardOfFacilitator().open(SEGMENTS);
        board.write(SEGMENTS, "Ouderen");

        board.choose("Ouderen", "Leg weg");
        assertThat(watcher.notes(SEGMENTS)).hasCount(0);
        board.page().getByRole(AriaRole.BUTTON, containing("1 briefje weggelegd")).click();
        board.button("Haal terug: Ouderen").click();
        assertThat(watcher.notes(SEGMENTS)).hasText(new String[] {"Ouderen"});

        board.choose("Ouderen", "Verander de tekst");
        Locator editor = board.page().getByLabel("Tekst van briefje: Ouderen");
        editor.fill("- ouderen zonder auto\n- jonge gezinnen");
        editor.press("Enter");
        board.button("Meer dan één punt? Splits dan").click();
        board.dialog().getByText("Splitsen").click();
        assertThat(watcher.notes(SEGMENTS))
                .containsText(new String[] {"ouderen zonder auto", "jonge gezinnen"});
    }

    @Test
    @DisplayName("WEB104 amounts make the balance, in words, and the paragraph, figure by figure")
    void balances() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(COSTS);
        board.write(COSTS, "Coördinator", "Ritten belbus");
        assertThat(board.balance()).containsText("Nog 2 bedragen onbekend");
        board.choose("Coördinator", "Bedrag");
        board.saveAmount("38.000");
        board.choose("Ritten belbus", "Bedrag");
        fillVariable(board, "ritten", "1.600", "12,50");
        assertThat(board.note("Ritten belbus")).containsText("€ 20.000");
        assertThat(board.balance()).containsText("Tekort € 58.000");

        board.open(REVENUE).write(REVENUE, "Wmo-budget gemeente");
        board.choose("Wmo-budget gemeente", "Bedrag");
        board.saveAmount("58.000");
        assertThat(board.balance()).containsText("Sluitend");

        Page page = group.facilitator().open(group.path("paragraaf")).page();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("€ 58.000");
        page.getByRole(AriaRole.BUTTON, containing("58.000")).first().click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Coördinator");
    }

    private static void fillVariable(Board board, String unit, String quantity, String price) {
        Locator dialog = board.dialog();
        board.chooseKind("Variabel");
        dialog.getByLabel("Wat telt u?").fill(unit);
        dialog.getByLabel("Aantal " + unit + " per jaar").fill(quantity);
        dialog.getByLabel("Prijs per stuk").fill(price);
        dialog.getByText("Bewaar bedrag").click();
    }

    @Test
    @Tag("slow")
    @DisplayName("WEB105 a downloaded workshop becomes a new workshop with the same notes")
    void downloadsAndImports() {
        Group group = Group.begin(HALL);
        Board board = group.boardOfFacilitator().open(SEGMENTS);
        board.write(SEGMENTS, "Ouderen zonder auto");
        assertThat(board.page().getByText("Alles bewaard")).isVisible();
        Page page = group.facilitator().open(group.path("voorbereiden")).page();
        Download download =
                page.waitForDownload(() -> page.getByText("Download werksessie").click());
        assertThat(download.suggestedFilename()).endsWith(".json");
        Board again = Group.begin(HALL, download.path()).boardOfFacilitator();
        assertThat(again.open(SEGMENTS).notes(SEGMENTS)).hasText("Ouderen zonder auto");
    }
}

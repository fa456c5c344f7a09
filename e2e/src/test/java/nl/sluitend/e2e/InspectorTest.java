package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where a note gets its amount, by somebody on a phone, while others look on.
class InspectorTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB200 WEB214 the ledger counts an investment from a phone, for everybody")
    void everybodySeesTheLedger() {
        Group group = Group.begin(HALL);
        Board watcher = group.boardOfFacilitator().open(COSTS);
        Board phone = Board.on(group.joinByCode(HALL.phone(), "Fatima"));
        phone.open(COSTS).write(COSTS, "Nieuwe bus");
        phone.choose("Nieuwe bus", "Bedrag");
        phone.chooseKind("Investering");
        phone.chooseKind("Annuïteit");
        fill(phone, "Aankoopprijs", "100.000");
        fill(phone, "Levensduur in jaren", "10");
        fill(phone, "Restwaarde", "10.000");
        fill(phone, "Rente per jaar", "2,5");
        assertThat(phone.dialog().getByLabel("Kapitaallasten")).hasText("€ 10.533,29");
        phone.dialog().getByText("Bewaar bedrag").click();
        assertThat(watcher.note("Nieuwe bus")).containsText("€ 10.533");
        assertThat(watcher.balance()).containsText("Tekort € 10.533");
    }

    private static void fill(Board board, String label, String typed) {
        board.dialog().getByLabel(label).first().fill(typed);
    }

    @Test
    @DisplayName("WEB219 the balance stays in sight, and a phone shows the inspector alone")
    void leavesTheBalance() {
        Group group = Group.begin(HALL);
        Board wide = group.boardOfFacilitator().open(COSTS);
        wide.write(COSTS, "Chauffeurs");
        assertThat(wide.balance()).containsText("Nog 1 bedrag onbekend");
        wide.choose("Chauffeurs", "Bedrag");
        wide.chooseKind("Personeel");
        BoundingBox balance = wide.balance().boundingBox();
        assertThat(bottom(wide.dialog())).isLessThanOrEqualTo(balance.y);
        Board phone = Board.on(group.joinByCode(HALL.phone(), "Fatima"));
        phone.open(COSTS).choose("Chauffeurs", "Bedrag");
        assertThat(bottom(phone.dialog())).isEqualTo(phone.page().viewportSize().height);
        assertThat(phone.dialog().boundingBox().y).isZero();
    }

    private static double bottom(Locator target) {
        // The sheet comes up in a moment: what counts is where it ends.
        target.evaluate(
                "el => Promise.all(el.getAnimations().map(animation => animation.finished))");
        BoundingBox box = target.boundingBox();
        return box.y + box.height;
    }
}

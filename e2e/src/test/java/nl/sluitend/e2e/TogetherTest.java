package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.COSTS;
import static nl.sluitend.e2e.Board.REVENUE;
import static nl.sluitend.e2e.Board.VALUE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Two people who have the same note before them at the same time.
class TogetherTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private Board anna;
    private Board fatima;

    /// What somebody fills in for a kind of amount, and what the note says then.
    private record Made(String kind, List<Filled> filled, String said) {}

    private record Filled(String label, String typed) {}

    private static final Made UNKNOWN = new Made("Nog onbekend", List.of(), "nog onbekend");
    private static final Made VARIABLE =
            new Made(
                    "Variabel",
                    List.of(
                            new Filled("Wat telt u?", "ritten"),
                            new Filled("Aantal ritten per jaar", "5.200"),
                            new Filled("Prijs per stuk", "9,50")),
                    "€ 49.400");
    private static final List<Made> COST =
            List.of(
                    VARIABLE,
                    new Made(
                            "Personeel",
                            List.of(
                                    new Filled("Uren per jaar", "1.000"),
                                    new Filled("Loonkosten per uur", "24"),
                                    new Filled("Productief deel van de uren", "80"),
                                    new Filled("Overhead", "20")),
                            "€ 36.000"),
                    new Made(
                            "Investering",
                            List.of(
                                    new Filled("Aankoopprijs", "100.000"),
                                    new Filled("Levensduur in jaren", "8")),
                            "€ 12.500"),
                    UNKNOWN,
                    new Made("Vast", List.of(new Filled("Bedrag per jaar", "1.200")), "€ 1.200"));
    private static final List<Made> INCOME =
            List.of(
                    VARIABLE,
                    UNKNOWN,
                    new Made("Constant", List.of(new Filled("Bedrag per jaar", "900")), "€ 900"));

    @BeforeEach
    void comeIn() {
        Group group = Group.begin(HALL);
        anna = group.boardOfFacilitator();
        fatima = Board.on(group.joinByCode(HALL.laptop(), "Fatima"));
    }

    private void open(String block, String note, String action) {
        anna.open(block).write(block, note);
        fatima.open(block).choose(note, action);
    }

    private static Locator box(Board board, String label) {
        var exactly = new Locator.GetByLabelOptions().setExact(true);
        return board.dialog().getByLabel(label, exactly).first();
    }

    private static void save(Board board, String button) {
        board.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(board.dialog()).isHidden();
    }

    @Test
    @DisplayName("WEB126 The form of costs is live for who looks at it, whatever the kind")
    void costs() {
        open(COSTS, "Belbus", "Bedrag");
        COST.forEach(made -> makes("Belbus", made));
    }

    @Test
    @DisplayName("WEB126 The form of income is live for who looks at it, whatever the kind")
    void income() {
        open(REVENUE, "Bijdrage per rit", "Bedrag");
        INCOME.forEach(made -> makes("Bijdrage per rit", made));
    }

    /// Anna makes it, and Fatima, who has the form open and touches nothing, sees it happen.
    private void makes(String note, Made made) {
        anna.choose(note, "Bedrag");
        anna.chooseKind(made.kind());
        made.filled().forEach(filled -> box(anna, filled.label()).fill(filled.typed()));
        save(anna, "Bewaar bedrag");
        assertThat(anna.note(note)).containsText(made.said());
        var kind = new Locator.GetByRoleOptions().setName(made.kind()).setExact(true);
        assertThat(fatima.dialog().getByRole(AriaRole.RADIO, kind)).isChecked();
        made.filled()
                .forEach(
                        filled -> assertThat(box(fatima, filled.label())).hasValue(filled.typed()));
        assertThat(fatima.dialog().locator(".note")).containsText(made.said());
        assertThat(fatima.dialog().getByRole(AriaRole.STATUS).filter(tells())).hasCount(0);
    }

    private static Locator.FilterOptions tells() {
        return new Locator.FilterOptions().setHasText("Iemand anders");
    }

    @Test
    @DisplayName("WEB127 What others make of an outcome is followed, but not over half a number")
    void outcome() {
        open(VALUE, "Langer thuis", "Waarde voor de samenleving");
        values("20");
        assertThat(box(fatima, "Aantal per jaar")).hasValue("20");
        assertThat(fatima.dialog().locator(".note")).containsText("€ 2.000");
        box(fatima, "Aantal per jaar").fill("4");
        values("30");
        Locator told = fatima.dialog().getByRole(AriaRole.STATUS).filter(tells());
        assertThat(told).containsText("€ 3.000 per jaar");
        assertThat(box(fatima, "Aantal per jaar")).hasValue("4");
        assertThat(box(fatima, "Aantal per jaar")).isFocused();
        fatima.dialog().getByText("Neem dat over").click();
        assertThat(box(fatima, "Aantal per jaar")).hasValue("30");
        box(fatima, "Aantal per jaar").fill("50");
        save(fatima, "Bewaar waarde");
        assertThat(anna.note("Langer thuis")).containsText("€ 5.000");
    }

    private void values(String quantity) {
        anna.choose("Langer thuis", "Waarde voor de samenleving");
        if (box(anna, "Waarde per stuk").inputValue().isEmpty()) {
            anna.fillOutcome("Zorgkantoor", quantity, "100");
        }
        box(anna, "Aantal per jaar").fill(quantity);
        save(anna, "Bewaar waarde");
    }

    @Test
    @DisplayName("WEB127 Half an outcome waits on its note, and tells what became of it meanwhile")
    void outcomeLeftHalfWay() {
        open(VALUE, "Langer thuis", "Waarde voor de samenleving");
        box(fatima, "Aantal per jaar").fill("veel");
        fatima.page().keyboard().press("Escape");
        assertThat(fatima.note("Langer thuis")).containsText("U was deze waarde aan het invullen");
        values("20");
        assertThat(fatima.note("Langer thuis")).containsText("€ 2.000");
        fatima.choose("Langer thuis", "Waarde voor de samenleving");
        assertThat(box(fatima, "Aantal per jaar")).hasValue("veel");
        assertThat(fatima.dialog().getByRole(AriaRole.STATUS).filter(tells())).isVisible();
        save(fatima, "Annuleren");
        assertThat(fatima.note("Langer thuis")).not().containsText("aan het invullen");
        assertThat(fatima.note("Langer thuis")).containsText("€ 2.000");
    }
}

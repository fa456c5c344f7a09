package nl.sluitend.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/// The canvas as one person finds it, wide or one block per page: by headings, labels and the names
/// of buttons, as a screen reader gives them.
record Board(Page page) {

    static final String SEGMENTS = "Burgersegmenten";
    static final String VALUE = "Waardepropositie";
    static final String CHANNELS = "Kanalen";
    static final String REVENUE = "Inkomstenstroom";
    static final String COSTS = "Kostenstructuur";

    static Board on(Device device) {
        Board board = new Board(device.page());
        board.page.locator("[data-block]").first().waitFor();
        return board;
    }

    Locator block(String label) {
        var heading = new Page.GetByRoleOptions().setName(label).setExact(true);
        return page.locator("[data-block]")
                .filter(new FilterOptions().setHas(page.getByRole(AriaRole.HEADING, heading)));
    }

    Locator notes(String label) {
        return block(label).locator("[data-note]");
    }

    Locator note(String text) {
        return page.locator("[data-note]").filter(new FilterOptions().setHasText(text));
    }

    /// What the notes of a block say, in their order.
    List<String> texts(String label) {
        return notes(label).locator("p").allTextContents();
    }

    Board open(String label) {
        if (page.viewportSize().width < 600) {
            button("Alle blokken").click();
            dialog().getByRole(AriaRole.BUTTON, containing(label)).click();
        } else {
            block(label).getByRole(AriaRole.BUTTON, named(label)).click();
        }
        writer(label).waitFor();
        return this;
    }

    Locator writer(String label) {
        return block(label).getByLabel("Nieuw briefje bij " + label);
    }

    Board write(String label, String... texts) {
        for (String text : texts) {
            writer(label).fill(text);
            writer(label).press("Enter");
        }
        return this;
    }

    Locator actions(String text) {
        return button("Acties voor briefje: " + text);
    }

    /// Opens the menu of a note and chooses, step by step.
    void choose(String text, String... steps) {
        actions(text).click();
        for (String step : steps) {
            dialog().getByRole(AriaRole.BUTTON, containing(step)).first().click();
        }
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** The button that says what the wall shows, and changes it. */
    Locator onScreen() {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Op het scherm: "));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Begins without a script, whether or not the workshop has one.
    void begin() {
        Locator withScript = button("Iedereen is binnen");
        withScript.or(button("Toon het canvas")).waitFor();
        if (withScript.isVisible()) {
            withScript.click();
            dialog().getByRole(AriaRole.BUTTON, containing("Zonder draaiboek")).click();
        } else {
            button("Toon het canvas").click();
        }
    }

    /// What a screen reader was told last.
    Locator announcement() {
        return page.locator("p.sr[aria-live=polite]");
    }

    Locator balance() {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName("Balans van lasten en baten"));
    }

    /// Fills in the one box of the open inspector.
    void saveAmount(String amount) {
        dialog().getByLabel("Bedrag per jaar").fill(amount);
        dialog().getByRole(AriaRole.BUTTON, named("Bewaar bedrag")).click();
    }

    /// Fills in what an outcome is worth, all of it due to the group.
    void fillOutcome(String party, String quantity, String proxy) {
        chooseParty("Wie heeft er baat bij?", party);
        dialog().getByLabel("Aantal per jaar").fill(quantity);
        dialog().getByLabel("Waarde per stuk").fill(proxy);
        for (String share : new String[] {"zonder ons gebeurd", "verschuift", "aan anderen"}) {
            dialog().getByLabel(share).fill("0");
        }
    }

    /// Chooses somebody who is not on the list.
    void chooseParty(String question, String party) {
        dialog().getByLabel(question)
                .selectOption(new SelectOption().setLabel("Anders, namelijk…"));
        dialog().getByLabel("Naam van de partij").fill(party);
    }

    /// Chooses what kind of amount the open inspector is about, which shows all its fields.
    void chooseKind(String kind) {
        if (moreFields().isVisible()) {
            moreFields().click();
        }
        dialog().getByText(kind, new Locator.GetByTextOptions().setExact(true)).click();
    }

    Locator moreFields() {
        return dialog().getByRole(AriaRole.BUTTON, containing("Meer…"));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private static GetByRoleOptions containing(String name) {
        return new GetByRoleOptions().setName(name);
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static nl.sluitend.e2e.Board.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A group that writes hidden, is taken back, and is made still in the middle of a word.
class ReturnTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String STILL = "Straks kunt u verder";

    private Group group;
    private Board facilitator;
    private Device laptop;
    private Board anna;
    private Board bert;

    @BeforeEach
    void begin() {
        group = Group.begin(HALL);
        facilitator = group.boardOfFacilitator();
        laptop = HALL.laptop();
        anna = Board.on(group.joinByCode(laptop, "Anna"));
        bert = Board.on(group.joinByLink(HALL.phone(), "Bert"));
        facilitator.button("Iedereen is binnen").click();
        facilitator.dialog().getByText("Begin bij Opening").click();
        facilitator.button("Naar Burgers").click();
        anna.writer(SEGMENTS).waitFor();
        bert.writer(SEGMENTS).waitFor();
    }

    @Test
    @DisplayName("HOU80 going back takes nothing away, shows nothing, and takes everybody along")
    void goesBack() {
        anna.write(SEGMENTS, "Ouderen zonder auto", "Mantelzorgers");
        bert.write(SEGMENTS, "Jongeren zonder rijbewijs");
        facilitator.button("Naar Waarde").click();
        anna.write(VALUE, "Langer thuis wonen");
        bert.write(VALUE, "Zelf kiezen wanneer u gaat");
        assertThat(facilitator.notes(VALUE)).hasCount(2);
        assertThat(facilitator.notes(SEGMENTS)).hasCount(3);

        facilitator.page().locator(".ruler .step").nth(1).click();
        facilitator.dialog().getByText("Alles wat er ligt, blijft bewaard").click();
        assertThat(anna.writer(SEGMENTS)).isVisible();
        assertThat(bert.writer(SEGMENTS)).isVisible();
        assertThat(anna.notes(SEGMENTS)).hasCount(2);
        assertThat(anna.note("Langer thuis")).containsText("Alleen u ziet dit");
        assertThat(anna.block(SEGMENTS).locator(".stack")).hasText("1");
        assertThat(bert.note("Jongeren")).containsText("Alleen u ziet dit");
        assertThat(bert.block(SEGMENTS).locator(".stack")).hasText("2");
        assertThat(anna.page().content()).doesNotContain("Jongeren", "Zelf kiezen");
        assertThat(bert.page().content()).doesNotContain("Ouderen", "Langer thuis");

        radio("Bespreken").click();
        assertThat(anna.notes(SEGMENTS)).hasCount(3);
        assertThat(bert.notes(SEGMENTS)).hasCount(3);
        assertThat(anna.announcement()).containsText("zichtbaar");
        facilitator.button("Naar Waarde").click();
        assertThat(bert.block(VALUE).locator(".stack")).hasText("1");
        radio("Bespreken").click();
        assertThat(bert.notes(VALUE)).hasCount(2);
    }

    @Test
    @DisplayName(
            "HOU45 HOU83 made still in the middle of a word, a person loses neither it nor place")
    void standsStill() {
        for (Board board : List.of(anna, bert)) {
            board.writer(SEGMENTS).pressSequentially("Ouderen zon");
        }
        radio("Stilgezet").click();
        for (Board board : List.of(anna, bert)) {
            assertThat(board.page().getByText(STILL)).isVisible();
            assertThat(board.writer(SEGMENTS)).isFocused();
            board.page().keyboard().type("der auto");
            board.page().keyboard().press("Enter");
            assertThat(board.writer(SEGMENTS)).hasValue("Ouderen zonder auto");
            assertThat(board.writer(SEGMENTS)).isFocused();
        }
        Inspection.of("somebody who was writing when all was made still", anna.page());
        radio("Schrijven").click();
        for (Board board : List.of(anna, bert)) {
            assertThat(board.page().getByText(STILL)).hasCount(0);
            board.writer(SEGMENTS).press("Enter");
            assertThat(board.writer(SEGMENTS)).hasValue("");
        }
        assertThat(facilitator.notes(SEGMENTS)).hasCount(2);

        laptop.cable().holdAnswers();
        radio("Stilgezet").click();
        assertThat(bert.page().getByText(STILL)).isVisible();
        anna.write(SEGMENTS, "Net te laat");
        anna.writer(SEGMENTS).fill("En half");
        laptop.cable().passAnswers();
        Locator drafts = anna.button("Uw concepten");
        assertThat(drafts).isVisible();
        assertThat(anna.announcement()).containsText("uw concepten");
        assertThat(anna.writer(SEGMENTS)).hasValue("En half");
        assertThat(anna.writer(SEGMENTS)).isFocused();
        radio("Schrijven").click();
        drafts.click();
        anna.dialog().getByText("Bewaar alsnog").click();
        assertThat(facilitator.note("Net te laat")).hasCount(1);
    }

    private Locator radio(String name) {
        return facilitator
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }
}

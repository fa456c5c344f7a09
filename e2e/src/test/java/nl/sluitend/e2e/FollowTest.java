package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.CHANNELS;
import static nl.sluitend.e2e.Board.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A group that is led, on devices whose clocks are a quarter of an hour wrong either way.
class FollowTest {

    @RegisterExtension static final Hall HALL = new Hall();

    private static final String STILL =
            "De begeleider heeft alles stilgezet. Straks kunt u verder.";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int MOST_APART = 3;
    private static final int VALUE_STEP = 2;
    private static final int CHANNELS_STEP = 3;

    @Test
    @DisplayName("WEB673 WEB674 WEB678 a group is at one step, whatever the clocks of its devices")
    void follows() {
        Group group = Group.begin(HALL);
        Leading leading = new Leading(group);
        leading.begin(VALUE_STEP);
        Board anna = Board.on(group.joinByCode(wrongBy(HALL.laptop(), QUARTER), "Anna"));
        Device phone = wrongBy(HALL.phone(), QUARTER.negated());
        Board fatima = Board.on(group.joinByCode(phone, "Fatima"));
        assertThat(anna.writer(VALUE)).isVisible();
        assertThat(fatima.writer(VALUE)).isVisible();
        assertThat(Math.abs(secondsLeft(anna) - secondsLeft(fatima))).isLessThan(MOST_APART);
        assertThat(secondsLeft(anna)).isPositive();

        fatima.writer(VALUE).fill("Half een zin");
        leading.goOn(CHANNELS_STEP);
        assertThat(anna.writer(CHANNELS)).isVisible();
        assertThat(fatima.page().getByText("De groep is bij Kanalen", exactly())).isVisible();
        assertThat(fatima.writer(VALUE)).hasValue("Half een zin");
        Inspection.of("phone that stayed behind", fatima.page());
        fatima.button("Terug naar de groep").click();
        assertThat(fatima.writer(CHANNELS)).isVisible();

        leading.have("STILL");
        assertThat(anna.page().getByText(STILL, exactly())).isVisible();
        int held = secondsLeft(anna);
        anna.page().reload();
        assertThat(anna.page().getByText("Stilgezet", exactly())).isVisible();
        assertThat(secondsLeft(anna)).isEqualTo(held);
        Inspection.of("board that stands still", anna.page());
    }

    /// The same words may stand in an announcement for a moment.
    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    /// A device on which somebody set the clock.
    private static Device wrongBy(Device device, Duration wrong) {
        long time = System.currentTimeMillis() + wrong.toMillis();
        device.page().clock().install(new Clock.InstallOptions().setTime(time));
        return device;
    }

    private static int secondsLeft(Board board) {
        Locator timer = board.page().getByRole(AriaRole.TIMER);
        String[] parts = timer.locator(".rest").textContent().split(":", 2);
        return 60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]);
    }
}

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
import java.time.Instant;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final int READING_BACK_STEP = 11;
    private static final Pattern FACE = Pattern.compile("(\\d+):(\\d\\d)");

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
        assertThat(bar(fatima)).containsText("De groep is bij Kanalen");
        assertThat(fatima.writer(VALUE)).hasValue("Half een zin");
        Inspection.of("phone that stayed behind", fatima.page());
        fatima.button("Terug naar de groep").click();
        assertThat(fatima.writer(CHANNELS)).isVisible();

        leading.have("STILL");
        assertThat(anna.page().getByText(STILL, exactly())).isVisible();
        int held = secondsLeft(anna);
        anna.page().reload();
        assertThat(anna.page().getByLabel("Wat doet de groep?")).containsText("Stilgezet");
        assertThat(secondsLeft(anna)).isEqualTo(held);
        Inspection.of("board that stands still", anna.page());
    }

    @Test
    @DisplayName("HOU81 HOU82 who sleeps through a step, or comes late, is where the group is")
    void wakesElsewhere() {
        Group group = Group.begin(HALL);
        Leading leading = new Leading(group);
        Device pocket = wrongBy(HALL.phone(), QUARTER.negated());
        Board fatima = Board.on(group.joinByCode(pocket, "Fatima"));
        Device wall = wrongBy(HALL.wall(), QUARTER);
        wall.open(group.wallLink());
        leading.begin(VALUE_STEP);
        sleepsThroughSteps(pocket, fatima, leading);
        Device late = HALL.laptop();
        Board bas = Board.on(group.joinByCode(late, "Bas"));
        List<Board> all = List.of(group.boardOfFacilitator(), fatima, new Board(wall.page()), bas);
        setClock(pocket, QUARTER);
        setClock(wall, Duration.ZERO);
        endAtOnce(all);
        int before = secondsLeft(bas);
        Instant then = Instant.now();
        List.of(group.facilitator(), pocket, wall, late).forEach(Device::foreseeOutage);
        HALL.server().crashAndReturn();
        leading.have("STILL");
        long passed = Duration.between(then, Instant.now()).toSeconds();
        for (Board board : all) {
            assertThat(board.page().locator(".doing--still, [value=STILL]:checked")).isVisible();
        }
        assertThat(all.stream().map(FollowTest::secondsLeft).distinct()).hasSize(1);
        assertThat(Math.abs(secondsLeft(bas) + passed - before)).isLessThan(MOST_APART);
    }

    /// What is written in the first sleep is taken, and what is written in the second too late.
    private static void sleepsThroughSteps(Device pocket, Board fatima, Leading leading) {
        fatima.writer(VALUE).waitFor();
        pocket.goOffline();
        fatima.write(VALUE, "Rust aan huis");
        pocket.fallAsleep();
        leading.goOn(CHANNELS_STEP);
        pocket.wakeUp();
        assertThat(fatima.writer(CHANNELS)).isVisible();
        assertThat(fatima.page().getByText("Alles bewaard")).isVisible();
        fatima.open(VALUE);
        assertThat(fatima.note("Rust aan huis")).containsText("Alleen u ziet dit");

        pocket.goOffline();
        fatima.write(VALUE, "Nooit meer alleen");
        pocket.fallAsleep();
        leading.goOn(READING_BACK_STEP);
        leading.have("STILL");
        pocket.wakeUp();
        assertThat(fatima.page().getByText("1 tekst staat bij uw concepten")).isVisible();
        assertThat(bar(fatima)).containsText("De groep is bij Teruglezen");
        leading.have("DISCUSSING");
    }

    /// One clock is read after the other, so what is compared is when they say it ends.
    private static void endAtOnce(List<Board> boards) {
        LongSummaryStatistics ends =
                boards.stream()
                        .mapToLong(board -> secondsLeft(board) + Instant.now().getEpochSecond())
                        .summaryStatistics();
        assertThat(ends.getMax() - ends.getMin()).isLessThan(MOST_APART);
    }

    private static void setClock(Device device, Duration wrong) {
        device.page().clock().setSystemTime(System.currentTimeMillis() + wrong.toMillis());
    }

    /// Says where the group is; a screen reader is told the same.
    private static Locator bar(Board board) {
        return board.page().locator(".group");
    }

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
        Matcher face = FACE.matcher(timer.textContent());
        assertThat(face.find()).as("the time on a clock").isTrue();
        return 60 * Integer.parseInt(face.group(1)) + Integer.parseInt(face.group(2));
    }
}

package nl.sluitend.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.sluitend.e2e.Board.SEGMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What happens to notes when the connection is gone.
class OfflineTest {

    @RegisterExtension static final Hall HALL = new Hall();

    enum Kind {
        LAPTOP,
        PHONE,
        NARROW;

        Device enter() {
            return switch (this) {
                case LAPTOP -> HALL.laptop();
                case PHONE -> HALL.phone();
                case NARROW -> HALL.narrow();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "WEB107 without a connection every width says what is not saved, and then saves it")
    void saysWhatIsNotSaved(Kind kind) {
        Group group = Group.begin(HALL);
        Board watcher = group.boardOfFacilitator().open(SEGMENTS);
        Device device = group.joinByCode(kind.enter(), "Anna");
        Board board = Board.on(device).open(SEGMENTS);
        device.goOffline();
        board.write(SEGMENTS, "Ouderen", "Jongeren", "Mantelzorgers");

        var notice = board.page().getByText("3 briefjes zijn nog niet bewaard.");
        assertThat(notice).isInViewport();
        assertThat(board.notes(SEGMENTS)).hasCount(3);
        device.goOnline();
        assertThat(watcher.notes(SEGMENTS)).hasCount(3);
        assertThat(notice).isHidden();
    }

    @Test
    @DisplayName("WEB108 leaving with notes that are not saved asks first")
    void leavingAsks() {
        Group group = Group.begin(HALL);
        Device device = group.joinByCode(HALL.laptop(), "Anna");
        Board board = Board.on(device).open(SEGMENTS);
        List<String> asked = new ArrayList<>();
        board.page()
                .onDialog(dialog -> {
                    asked.add(dialog.type());
                    dialog.accept();
                });
        device.goOffline();
        board.write(SEGMENTS, "Ouderen");
        board.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        device.context().waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    @DisplayName("WEB109 notes of a tab that was closed offline arrive when it is opened again")
    void closedTabsKeepNotes(@TempDir Path profile) {
        Group group = Group.begin(HALL);
        Board watcher = group.boardOfFacilitator().open(SEGMENTS);
        Device before = HALL.welcome(persistent(profile));
        Board board = Board.on(group.joinByCode(before, "Anna")).open(SEGMENTS);
        before.goOffline();
        board.write(SEGMENTS, "Ouderen", "Jongeren");
        assertThat(board.page().getByText("2 briefjes zijn nog niet bewaard.")).isVisible();
        before.context().close();

        assertThat(watcher.notes(SEGMENTS)).hasCount(0);
        before.goOnline();
        Device after = HALL.welcome(persistent(profile), before.cable());
        Board.on(after.open(group.path("meedoen")));
        assertThat(watcher.notes(SEGMENTS)).hasCount(2);
    }

    @Test
    @DisplayName("WEB338 opened again without a connection, the app shows what waits and saves it")
    void opensWithoutConnection() {
        Group group = Group.begin(HALL);
        Board watcher = group.boardOfFacilitator().open(SEGMENTS);
        Device device = group.joinByCode(HALL.phone(), "Anna");
        Board board = Board.on(device).open(SEGMENTS);
        Page page = board.page();
        page.onDialog(Dialog::accept);
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        device.goOffline();
        board.write(SEGMENTS, "Ouderen", "Jongeren");
        page.reload();

        assertThat(page.getByText("2 teksten zijn nog niet bewaard.")).isVisible();
        assertThat(page.getByText("Jongeren")).isVisible();
        device.goOnline();
        assertThat(Board.on(device).notes(SEGMENTS)).hasCount(2);
        assertThat(watcher.notes(SEGMENTS)).hasCount(2);
        page.reload();
        assertThat(Board.on(device).notes(SEGMENTS)).hasCount(2);
    }

    private static BrowserContext persistent(Path profile) {
        return HALL.playwright()
                .chromium()
                .launchPersistentContext(profile, Chromium.persistentOptions());
    }
}

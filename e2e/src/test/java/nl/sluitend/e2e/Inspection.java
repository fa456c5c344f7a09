package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/// Looks at a page as it stands now, as an auditor does: axe in both themes, nothing wider than the
/// window, and everything that can be pressed large enough. A theme changes colours only, so the
/// rules that look at colours are asked of both and the others once. Motion is off, so that a
/// colour on its way is not judged.
final class Inspection {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Inspection() {}

    static void of(String state, Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels too wide: " + state)
                .isEqualTo(0);
        passesAxe(state, page, ColorScheme.DARK, axe(page).withRules(OF_COLOURS));
        passesAxe(state, page, ColorScheme.LIGHT, axe(page).withTags(WCAG));
        isLargeEnough(state, page);
    }

    /// A page of ours has no frames, so axe need not open a second page to judge them from: that
    /// took three quarters of its time.
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void isLargeEnough(String state, Page page) {
        Targets targets = Targets.on(page);
        assertThat(targets.tooSmall()).as("too small to press: " + state).isEmpty();
        assertThat(targets.measured() == 0)
                .as("nothing to press: " + state)
                .isEqualTo(page.url().endsWith("/scherm"));
    }

    private static void passesAxe(String state, Page page, ColorScheme theme, AxeBuilder axe) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(theme)
                        .setReducedMotion(ReducedMotion.REDUCE));
        assertThat(axe.analyze().getViolations()).as("axe: %s, %s", state, theme).isEmpty();
    }
}

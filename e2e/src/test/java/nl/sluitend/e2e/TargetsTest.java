package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The measure by which `Inspection` judges targets, held up to targets of known size.
class TargetsTest {

    @RegisterExtension static final Hall HALL = new Hall();

    @Test
    @DisplayName("WEB122 what counts is what a finger finds, not the box of the element")
    void measuresWhatIsHit() {
        Page page = HALL.laptop().page();
        page.setContent(
                """
                <style>
                  button, a { position: absolute; top: 100px; padding: 0; border: 0 }
                  .box { width: 44px; height: 44px }
                  .low { width: 44px; height: 43px }
                  .laid::after { content: ''; position: absolute; inset: -13px }
                </style>
                <button class="box">enough</button>
                <button class="low" style="left: 100px">too low</button>
                <button class="laid" style="left: 200px; width: 20px; height: 20px">larger</button>
                <button class="laid" style="left: 300px; width: 20px; height: 20px">covered</button>
                <a class="box" href="#there" style="left: 321px">neighbour</a>
                <label style="position: absolute; top: 200px; width: 44px; height: 44px">
                  <input type="checkbox" style="position: absolute; left: 10px"></label>
                <p style="position: absolute; top: 300px">In a <a href="#there"
                  style="position: static">sentence</a>.</p>
                """);
        Targets targets = Targets.on(page);
        assertThat(targets.measured()).isEqualTo(6);
        assertThat(targets.tooSmall())
                .hasSize(2)
                .anyMatch(found -> found.contains("too low"))
                .anyMatch(found -> found.contains("covered"));
    }
}

package nl.sluitend.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The hall in which people meet: one server and one browser for all journeys, new devices for
/// each. A journey fails when one of its devices has something to complain about.
final class Hall implements BeforeAllCallback, AfterEachCallback {

    private final List<Device> devices = new ArrayList<>();
    private @Nullable Building building;

    /// Built once for all journeys, and closed by JUnit after the last.
    private record Building(LocalServer server, Playwright playwright, Browser browser)
            implements AutoCloseable {

        static Building open() {
            Playwright playwright = Playwright.create();
            return new Building(
                    LocalServer.start(),
                    playwright,
                    playwright.chromium().launch(Chromium.options()));
        }

        @Override
        public void close() {
            playwright.close();
            server.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        building =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(Hall.class))
                        .computeIfAbsent(Building.class, _ -> Building.open(), Building.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            devices.stream()
                    .filter(device -> !device.page().isClosed())
                    .forEach(device -> photograph(device, context.getUniqueId()));
        }
        List<String> complaints =
                devices.stream().flatMap(device -> device.complaints().stream()).toList();
        devices.forEach(Device::leave);
        devices.clear();
        assertThat(complaints).as("what the browsers complain about").isEmpty();
    }

    /// What stood on each screen when the journey ended badly.
    private void photograph(Device device, String journey) {
        String name = journey.replaceAll("\\W+", "-") + "-" + devices.indexOf(device) + ".png";
        device.page()
                .screenshot(new ScreenshotOptions().setPath(Path.of("target", "failures", name)));
    }

    LocalServer server() {
        return building().server();
    }

    Playwright playwright() {
        return building().playwright();
    }

    Device laptop() {
        return enter(new NewContextOptions().setViewportSize(1440, 900));
    }

    Device phone() {
        return enter(
                new NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    Device wall() {
        return enter(new NewContextOptions().setViewportSize(1920, 1080));
    }

    /// The narrowest phone.
    Device narrow() {
        return enter(new NewContextOptions().setViewportSize(320, 640).setHasTouch(true));
    }

    /// A laptop at 400 %: what is left is 320 pixels wide.
    Device magnified() {
        return enter(new NewContextOptions().setViewportSize(320, 256));
    }

    Device enter(NewContextOptions options) {
        options.setLocale("nl-NL").setAcceptDownloads(true);
        return welcome(building().browser().newContext(options));
    }

    Device welcome(BrowserContext context) {
        return welcome(context, Cable.to(server().port()));
    }

    Device welcome(BrowserContext context, Cable cable) {
        Device device = new Device(cable, context);
        devices.add(device);
        return device;
    }

    private Building building() {
        if (building == null) {
            throw new IllegalStateException("The hall is closed: register it as a static field.");
        }
        return building;
    }
}

package nl.sluitend.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people around one workshop. Everybody comes in as they do in a hall: by code or by link.
record Group(Hall hall, Device facilitator, String workshop) {

    private static final Pattern PREPARATION =
            Pattern.compile("/werksessie/([A-Za-z0-9_-]+)/voorbereiden$");

    static Group begin(Hall hall) {
        Device facilitator = hall.laptop().open("/voorbereiden");
        facilitator.page().waitForURL(PREPARATION);
        return preparing(hall, facilitator);
    }

    /// Begins from the file of a workshop, as somebody does who opens what they downloaded.
    static Group begin(Hall hall, Path file) {
        Group empty = begin(hall);
        Page page = empty.facilitator.page();
        page.waitForFileChooser(() -> page.getByText("Open een bestand").click()).setFiles(file);
        page.waitForURL(url -> !url.contains(empty.workshop));
        return preparing(hall, empty.facilitator);
    }

    private static Group preparing(Hall hall, Device facilitator) {
        Matcher address = PREPARATION.matcher(facilitator.page().url());
        if (!address.find()) {
            throw new IllegalStateException(facilitator.page().url());
        }
        return new Group(hall, facilitator, address.group(1));
    }

    String path(String screen) {
        return "/werksessie/" + workshop + "/" + screen;
    }

    Board boardOfFacilitator() {
        return Board.on(facilitator.open(path("bord")));
    }

    /// Types the code on the start page, and a name.
    Device joinByCode(Device device, String nickname) {
        Page page = device.open("/").page();
        page.getByLabel("Uw code").fill(invitation("code"));
        page.getByRole(AriaRole.BUTTON, button("Doe mee")).click();
        return introduce(device, nickname);
    }

    /// Opens the link behind the QR code.
    Device joinByLink(Device device, String nickname) {
        device.open(invitationPath());
        return introduce(device, nickname);
    }

    private static Device introduce(Device device, String nickname) {
        Locator name = device.page().getByLabel("Hoe wilt u heten?");
        name.fill(nickname);
        device.page().getByRole(AriaRole.BUTTON, button("Doe mee")).click();
        name.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return device;
    }

    /// The link behind the QR code, without the host: every device has a way of its own to it.
    String invitationPath() {
        return invitation("link").replaceFirst("^https?://[^/]+", "");
    }

    String invitation(String part) {
        String ask =
                """
                async ([workshop, part]) => {
                  const where = `/api/v1/workshops/${workshop}/invitation?as=facilitator`;
                  return (await (await fetch(where)).json())[part];
                }\
                """;
        return (String) facilitator.page().evaluate(ask, new String[] {workshop, part});
    }

    /// Where a projector looks on, without the host.
    String wallLink() {
        String ask =
                """
                async (workshop) => {
                  const where = `/api/v1/workshops/${workshop}/wall-link?as=facilitator`;
                  const headers = { 'Content-Type': 'application/json' };
                  const answer = await fetch(where, { method: 'POST', headers, body: '{}' });
                  return (await answer.json()).wallLink;
                }\
                """;
        return (String) facilitator.page().evaluate(ask, workshop);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

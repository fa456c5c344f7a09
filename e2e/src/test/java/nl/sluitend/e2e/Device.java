package nl.sluitend.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody's screen: one browser with its own cookies and storage. It remembers every complaint:
/// an error on the console (a broken content security policy is one), an exception that nobody
/// caught, a request to another origin.
final class Device {

    private static final int PATIENCE = 10_000;

    private final Cable cable;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Pattern> foreseen = new ArrayList<>();

    /// "Am I in already, and as what?" The browser calls an honest no an error.
    private static final String NOBODY_YET = "status of 401.*/session\\?as=";

    Device(Cable cable, BrowserContext context) {
        this.cable = cable;
        this.context = context;
        context.setDefaultTimeout(PATIENCE);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complain("uncaught: " + error.error()));
        context.onRequest(this::inspect);
        foresee(NOBODY_YET);
        this.page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
    }

    Page page() {
        return page;
    }

    Cable cable() {
        return cable;
    }

    BrowserContext context() {
        return context;
    }

    Device open(String path) {
        page.navigate(cable.address() + path);
        return this;
    }

    Locator css(String selector) {
        return page.locator(selector);
    }

    /// An error that belongs to the story, such as the answer to a wrong code.
    void foresee(String regex) {
        foreseen.add(Pattern.compile(regex));
    }

    void goOffline() {
        foreseeOutage();
        cable.cut();
    }

    void foreseeOutage() {
        foresee("net::ERR_|WebSocket connection to .* failed");
    }

    void goOnline() {
        cable.mend();
    }

    /// Lies in a pocket: nothing runs on it and nothing reaches it.
    void fallAsleep() {
        goOffline();
        become("frozen");
    }

    void wakeUp() {
        goOnline();
        become("active");
    }

    private void become(String lifecycle) {
        JsonObject state = new JsonObject();
        state.addProperty("state", lifecycle);
        CDPSession inside = context.newCDPSession(page);
        inside.send("Page.setWebLifecycleState", state);
        inside.detach();
    }

    void leave() {
        context.close();
        cable.close();
    }

    List<String> complaints() {
        return complaints.stream()
                .filter(text -> foreseen.stream().noneMatch(known -> known.matcher(text).find()))
                .toList();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complain(message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void inspect(Request request) {
        if (!request.url().startsWith(cable.address())
                && !request.url().matches("(blob|data|about):.*")) {
            complain("foreign request: " + request.url());
        }
    }

    private void complain(String what) {
        complaints.add(what);
    }
}

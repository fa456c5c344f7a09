package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.sluitend.json.Json;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.Protocol;
import nl.sluitend.sync.protocol.ServerMessage;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.view.ViewedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One WebSocket, from the side of the page.
final class Conversation implements WebSocket.Listener {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final JsonMapper JSON = Json.mapper();

    /// What is done with each message as it comes in.
    @FunctionalInterface
    interface Ear {
        void hears(Conversation line, ServerMessage message);
    }

    private final BlockingQueue<ServerMessage> heard = new LinkedBlockingQueue<>();
    private final Ear ear;
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final StringBuilder passed = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Queue<String> kept = new ConcurrentLinkedQueue<>();
    private boolean keeps;
    private @Nullable WebSocket socket;
    private int pings;

    /// Keeps what it hears until it is asked for.
    Conversation() {
        this.ear = (line, message) -> line.heard.add(message);
    }

    Conversation(Ear ear) {
        this.ear = ear;
    }

    /// Keeps every frame as it came, to be searched.
    Conversation keeping() {
        keeps = true;
        return this;
    }

    /// All frames up to now, as they came, and how it ended.
    String frames() {
        return String.join("", kept) + ended.getNow("");
    }

    void begin(WebSocket opened) {
        socket = opened;
    }

    Conversation hello(long lastSeq) {
        return say(new ClientMessage.Hello(Protocol.VERSION, lastSeq));
    }

    Conversation submit(String opId, Command command) {
        return say(new ClientMessage.Submit(new OpId(opId), command));
    }

    Conversation say(ClientMessage message) {
        return sayText(JSON.writerFor(ClientMessage.class).writeValueAsString(message));
    }

    Conversation sayText(String said) {
        within(socket().sendText(said, true));
        return this;
    }

    WebSocket socket() {
        return requireNonNull(socket);
    }

    /// The next message of this kind; others before it are passed over.
    <T extends ServerMessage> T expect(Class<T> kind) {
        return expect(kind, _ -> true);
    }

    <T extends ServerMessage> T expect(Class<T> kind, Predicate<T> wanted) {
        while (true) {
            ServerMessage message = next();
            if (kind.isInstance(message) && wanted.test(kind.cast(message))) {
                return kind.cast(message);
            }
        }
    }

    /// What an ear hears just then, as it came.
    String said() {
        return text.toString();
    }

    /// Everything that was heard up to now, as JSON.
    String passedOver() {
        return passed.toString();
    }

    /// The code and the reason with which the server ended it, such as `4002 NOT_TEXT`.
    String ending() {
        return within(ended);
    }

    boolean isOpen() {
        return !ended.isDone();
    }

    synchronized int pings() {
        return pings;
    }

    void leave() {
        within(socket().sendClose(WebSocket.NORMAL_CLOSURE, ""));
        ending();
    }

    /// What comes, when it comes in time.
    static <T> T within(CompletableFuture<T> coming) {
        return coming.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private ServerMessage next() {
        try {
            ServerMessage message = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(message).as("ended: %s", ended).isNotNull();
            passed.append(JSON.writeValueAsString(message));
            return requireNonNull(message);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (keeps) {
            kept.add(part.toString());
        }
        if (last) {
            ear.hears(this, JSON.readValue(text.toString(), ServerMessage.class));
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public synchronized @Nullable CompletionStage<?> onPing(
            WebSocket from, java.nio.ByteBuffer message) {
        pings++;
        notifyAll();
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        ended.complete(code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        ended.complete("broken: " + error);
    }

    /// Whether the operation is among what was told.
    static boolean tells(Events told, OpId opId) {
        return told.events().stream().anyMatch(event -> opId.equals(opIdOf(event)));
    }

    /// Null for what is hidden.
    static @Nullable OpId opIdOf(ViewedEvent event) {
        return switch (event) {
            case ViewedEvent.Shown shown -> shown.opId();
            case ViewedEvent.Revealed revealed -> revealed.opId();
            case ViewedEvent.Disclosed disclosed -> disclosed.opId();
            case ViewedEvent.Withheld _ -> null;
        };
    }
}

package nl.sluitend.server.http;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Looks at the head of each request before Vert.x does. A connection that brings none for too long
/// is closed, however many bytes of one it brings; one of another version is refused as whatever
/// else we cannot read.
final class Heads extends ChannelDuplexHandler {

    /// The request speaks another HTTP.
    static final class OtherVersion extends Exception {
        private static final long serialVersionUID = 1L;

        private OtherVersion() {
            super(null, null, false, false);
        }
    }

    private static final Set<HttpVersion> SPOKEN =
            Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private final Duration patience;
    private @Nullable Future<?> late;

    Heads(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        await(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        switch (message) {
            case HttpRequest request -> {
                stop();
                if (!SPOKEN.contains(request.protocolVersion())) {
                    request.setDecoderResult(DecoderResult.failure(new OtherVersion()));
                }
            }
            // From here on pings tell whether somebody is there.
            case WebSocketFrame _ -> stop();
            default -> {}
        }
        context.fireChannelRead(message);
    }

    /// From the end of an answer on it may take so long for the next.
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        if (message instanceof LastHttpContent) {
            stop();
            await(context);
        }
        var _ = context.write(message, written);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void await(ChannelHandlerContext context) {
        late =
                context.executor()
                        .schedule(
                                () -> Sockets.cutOff(context.channel()),
                                patience.toNanos(),
                                NANOSECONDS);
    }

    private void stop() {
        if (late != null) {
            late.cancel(false);
        }
    }
}

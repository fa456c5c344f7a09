package nl.sluitend.server.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sluitend.sync.Connection;
import nl.sluitend.sync.protocol.CloseReason;

/// The way to one device. What a room sends in one go is gathered and written with one flush. The
/// frames are whole already, so they enter the pipeline below the encoder of WebSocket frames.
final class WebSocketConnection implements Connection<byte[]> {

    private final ServerWebSocket socket;
    private final ChannelHandlerContext belowEncoder;
    private final int mostQueued;
    private final Queue<byte[]> frames = new ConcurrentLinkedQueue<>();
    private final AtomicInteger queued = new AtomicInteger();
    private final AtomicBoolean flushing = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    WebSocketConnection(ServerWebSocket socket, int mostQueued) {
        this.socket = socket;
        this.belowEncoder =
                ((WebSocketInternal) socket)
                        .channelHandlerContext()
                        .pipeline()
                        .context(WebSocketFrameEncoder.class);
        this.mostQueued = mostQueued;
    }

    @Override
    public void send(byte[] frame) {
        if (closed.get()) {
            return;
        }
        if (queued.addAndGet(frame.length) > mostQueued) {
            close(CloseReason.TOO_SLOW);
            return;
        }
        frames.add(frame);
        if (flushing.compareAndSet(false, true)) {
            belowEncoder.executor().execute(this::flush);
        }
    }

    /// Behind what was sent before, because both go through the same event loop.
    @Override
    public void close(CloseReason reason) {
        if (closed.compareAndSet(false, true)) {
            belowEncoder
                    .executor()
                    .execute(() -> socket.close((short) reason.code(), reason.name()));
        }
    }

    /// The device is gone.
    void end() {
        closed.set(true);
    }

    boolean isClosed() {
        return closed.get();
    }

    private void flush() {
        flushing.set(false);
        byte[][] batch = takeFrames();
        if (batch.length > 0) {
            ByteBuf bytes = Unpooled.wrappedBuffer(batch.length, batch);
            int length = bytes.readableBytes();
            belowEncoder.writeAndFlush(bytes).addListener(_ -> queued.addAndGet(-length));
        }
    }

    private byte[][] takeFrames() {
        List<byte[]> taken = new ArrayList<>();
        for (byte[] frame = frames.poll(); frame != null; frame = frames.poll()) {
            taken.add(frame);
        }
        return taken.toArray(byte[][]::new);
    }
}

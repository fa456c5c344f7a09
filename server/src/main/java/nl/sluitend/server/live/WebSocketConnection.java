package nl.sluitend.server.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.sluitend.server.http.Backlog;
import nl.sluitend.server.http.Meters;
import nl.sluitend.server.http.Sockets;
import nl.sluitend.sync.Connection;
import nl.sluitend.sync.protocol.CloseReason;
import org.jspecify.annotations.Nullable;

/// The way to one device. What a room sends in one go is gathered and written with one flush. The
/// frames are whole already, so they enter the pipeline below the encoder of WebSocket frames.
///
/// Whoever is sent away has a moment to hear why, and is then cut off, whatever they do or do not
/// do: a device that is asleep, or means harm, keeps no place.
final class WebSocketConnection implements Connection<byte[]> {

    private final ServerWebSocket socket;
    private final ChannelHandlerContext belowEncoder;
    private final Pace pace;
    private final Meters meters;
    private final Backlog.Holding waiting;
    private final Pulse pulse;
    private final Queue<byte[]> frames = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean flushing = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Promise<Void> gone = Promise.promise();

    /// Both are touched on the loop of the connection alone.
    private boolean pongIsUnderWay;

    private byte @Nullable [] lastPing;

    WebSocketConnection(
            ServerWebSocket socket, Pace pace, Backlog backlog, Meters meters, int mostQueued) {
        ChannelPipeline pipeline = ((WebSocketInternal) socket).channelHandlerContext().pipeline();
        this.socket = socket;
        this.belowEncoder = pipeline.context(WebSocketFrameEncoder.class);
        this.pace = pace;
        this.meters = meters;
        this.waiting = backlog.open(mostQueued, () -> close(CloseReason.TOO_SLOW));
        this.pulse = new Pulse(pace.silence());
        pipeline.addBefore("handler", "control-frames", new ControlFrames(this));
    }

    Pulse pulse() {
        return pulse;
    }

    /// Looks whether the device is still there, on the loop of the connection.
    void ping() {
        if (pulse.isLost()) {
            cutOff();
        } else if (!pulse.isAwaiting()) {
            send(FrameWire.ping(pulse.next()));
        }
    }

    /// One pong waits at a time. Of the pings that come in the meantime the last is answered (RFC
    /// 6455, 5.5.3), so that however many are sent, nothing piles up.
    void pong(byte[] payload) {
        lastPing = payload;
        answerLastPing();
    }

    private void answerLastPing() {
        byte[] payload = lastPing;
        if (payload != null && !pongIsUnderWay && !closed.get()) {
            lastPing = null;
            pongIsUnderWay = true;
            byte[] pong = FrameWire.pong(payload);
            waiting.add(pong.length);
            write(pong, this::endPong);
        }
    }

    private void endPong() {
        pongIsUnderWay = false;
        answerLastPing();
    }

    @Override
    public void send(byte[] frame) {
        if (closed.get()) {
            return;
        }
        waiting.add(frame.length);
        frames.add(frame);
        if (flushing.compareAndSet(false, true)) {
            belowEncoder.executor().execute(this::flush);
        }
    }

    /// Counts what came from the device until it has been heard.
    void hold(int bytes) {
        waiting.add(bytes);
    }

    /// So much of it has been heard, and there is room for one frame more.
    void heard(int bytes) {
        forget(bytes);
        socket.fetch(1);
    }

    void forget(int bytes) {
        waiting.remove(bytes);
    }

    /// Completes when the device is gone.
    Future<Void> gone() {
        return gone.future();
    }

    /// Behind what was sent before, because both go through the same event loop.
    @Override
    public void close(CloseReason reason) {
        if (closed.compareAndSet(false, true)) {
            belowEncoder.executor().execute(() -> sayGoodbye(reason));
        }
    }

    private void sayGoodbye(CloseReason reason) {
        meters.count(Meters.Tally.CLOSINGS, reason.name());
        socket.close((short) reason.code(), reason.name());
        var _ =
                belowEncoder
                        .executor()
                        .schedule(this::cutOff, pace.farewell().toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Below Vert.x, which would wait until all that was written is read.
    void cutOff() {
        Sockets.cutOff(belowEncoder.channel());
    }

    /// The device is gone.
    void end() {
        closed.set(true);
        waiting.close();
        gone.tryComplete();
    }

    boolean isClosed() {
        return closed.get();
    }

    private void flush() {
        flushing.set(false);
        byte[][] batch = takeFrames();
        if (batch.length > 0) {
            write(Unpooled.wrappedBuffer(batch.length, batch), () -> {});
        }
    }

    private void write(byte[] frame, Runnable written) {
        write(Unpooled.wrappedBuffer(frame), written);
    }

    private void write(ByteBuf bytes, Runnable written) {
        int length = bytes.readableBytes();
        belowEncoder
                .writeAndFlush(bytes)
                .addListener(_ -> {
                    waiting.remove(length);
                    written.run();
                });
    }

    private byte[][] takeFrames() {
        List<byte[]> taken = new ArrayList<>();
        for (byte[] frame = frames.poll(); frame != null; frame = frames.poll()) {
            taken.add(frame);
        }
        return taken.toArray(byte[][]::new);
    }
}

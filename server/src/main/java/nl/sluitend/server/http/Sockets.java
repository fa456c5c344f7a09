package nl.sluitend.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All connections that are open. One too many hears that the server is busy, and is closed.
public final class Sockets {

    private final Places places;
    private final Duration silence;
    private final byte[] busy;
    private final Set<Channel> open = ConcurrentHashMap.newKeySet();

    public Sockets(int most, Duration silence, boolean https) {
        this.places = new Places(most);
        this.silence = silence;
        this.busy = busy(https);
    }

    public int count() {
        return places.count();
    }

    void add(HttpConnection connection) {
        Channel channel = ((ConnectionBase) connection).channel();
        open.add(channel);
        InetAddress address = address(channel);
        boolean isWelcome = places.take(address);
        channel.closeFuture().addListener(_ -> remove(channel, address));
        channel.pipeline().addBefore("handler", "heads", new Heads(silence));
        if (!isWelcome) {
            // Nothing more is read of it.
            channel.config().setAutoRead(false);
            ChannelHandlerContext bottom = channel.pipeline().firstContext();
            bottom.writeAndFlush(Unpooled.wrappedBuffer(busy)).addListener(_ -> cutOff(channel));
        }
    }

    private void remove(Channel channel, InetAddress address) {
        places.give(address);
        open.remove(channel);
    }

    /// Of a connection that is gone already there is none.
    private static InetAddress address(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress there
                ? there.getAddress()
                : InetAddress.getLoopbackAddress();
    }

    /// Ends all, whoever they are and whatever they still do.
    public void cutOff() {
        open.forEach(Sockets::cutOff);
    }

    /// From the bottom of the pipeline: higher up Vert.x would wait until all that was written is
    /// read.
    public static void cutOff(Channel channel) {
        var _ = channel.pipeline().firstContext().close();
    }

    private static byte[] busy(boolean https) {
        Response busy = ProblemType.busy().and("Connection", "close");
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        new SecurityHeaders(https).putOn(headers);
        busy.headers().forEach(header -> headers.set(header.name(), header.value()));
        headers.set("Content-Length", String.valueOf(busy.body().length()));
        StringBuilder said = new StringBuilder("HTTP/1.1 503 Service Unavailable\r\n");
        headers.forEach(
                (name, value) -> said.append(name).append(": ").append(value).append("\r\n"));
        return said.append("\r\n").append(busy.body()).toString().getBytes(UTF_8);
    }
}

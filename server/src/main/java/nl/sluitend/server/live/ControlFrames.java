package nl.sluitend.server.live;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import nl.sluitend.sync.protocol.CloseReason;

/// Stands before the WebSocket of Vert.x, which would queue a pong for every ping without counting
/// what waits, and would close without a reason on a frame that is too large.
final class ControlFrames extends ChannelInboundHandlerAdapter {

    private final WebSocketConnection connection;

    ControlFrames(WebSocketConnection connection) {
        this.connection = connection;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        switch (message) {
            case PingWebSocketFrame ping -> {
                connection.pong(ByteBufUtil.getBytes(ping.content()));
                ping.release();
            }
            case PongWebSocketFrame pong -> {
                connection.pulse().answer(pong.content());
                pong.release();
            }
            default -> context.fireChannelRead(message);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException corrupted) {
            boolean tooLarge = corrupted.closeStatus().equals(WebSocketCloseStatus.MESSAGE_TOO_BIG);
            connection.close(tooLarge ? CloseReason.MESSAGE_TOO_LARGE : CloseReason.NOT_TEXT);
        } else {
            context.fireExceptionCaught(failure);
        }
    }
}

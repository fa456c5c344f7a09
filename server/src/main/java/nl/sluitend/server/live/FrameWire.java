package nl.sluitend.server.live;

import java.nio.ByteBuffer;
import nl.sluitend.json.Json;
import nl.sluitend.sync.Wire;
import nl.sluitend.sync.protocol.ServerMessage;
import tools.jackson.databind.ObjectWriter;

/// Writes a message once as the very bytes of a WebSocket text frame (RFC 6455, 5.2). A server does
/// not mask its frames, so that the same bytes go to everybody and nothing is encoded per
/// connection.
final class FrameWire implements Wire<byte[]> {

    private static final byte TEXT = 0x1;
    private static final byte PING = 0x9;
    private static final byte PONG = 0xA;
    private static final int LAST = 0x80;
    private static final int SHORT = 125;
    private static final int MEDIUM = 0xFFFF;
    private static final byte MEDIUM_FOLLOWS = 126;
    private static final byte LONG_FOLLOWS = 127;
    private static final int LONGEST_HEAD = 10;

    private final ObjectWriter json = Json.mapper().writerFor(ServerMessage.class);

    @Override
    public byte[] encode(ServerMessage message) {
        return frame(json.writeValueAsBytes(message));
    }

    static byte[] frame(byte[] text) {
        return frame(TEXT, text);
    }

    static byte[] ping(long number) {
        return frame(PING, ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    static byte[] pong(byte[] payload) {
        return frame(PONG, payload);
    }

    private static byte[] frame(byte opcode, byte[] text) {
        ByteBuffer frame = ByteBuffer.allocate(LONGEST_HEAD + text.length);
        frame.put((byte) (LAST | opcode));
        if (text.length <= SHORT) {
            frame.put((byte) text.length);
        } else if (text.length <= MEDIUM) {
            frame.put(MEDIUM_FOLLOWS).putShort((short) text.length);
        } else {
            frame.put(LONG_FOLLOWS).putLong(text.length);
        }
        frame.put(text).flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }
}

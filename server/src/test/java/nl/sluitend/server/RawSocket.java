package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Collectors;

/// A device of which the network or the program fails: it reads when it is told to, and answers no
/// pings.
final class RawSocket implements AutoCloseable {

    private static final int CLOSE = 8;

    private final Socket socket = new Socket();

    /// Asks for a WebSocket, with the cookies of `device`.
    RawSocket(House house, Device device, String path) {
        try {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout((int) Conversation.PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), house.port()));
            write(
                    """
                    GET %s HTTP/1.1\r
                    Host: 127.0.0.1:%d\r
                    Origin: %s\r
                    Cookie: %s\r
                    Connection: Upgrade\r
                    Upgrade: websocket\r
                    Sec-WebSocket-Version: 13\r
                    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                    \r
                    """
                            .formatted(path, house.port(), house.address(), cookies(device)));
            assertThat(readLine()).isEqualTo("HTTP/1.1 101 Switching Protocols");
            skipHeaders();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says a short text, masked with zeroes as a client must.
    RawSocket say(String text) {
        byte[] said = text.getBytes(UTF_8);
        assertThat(said.length).isLessThan(126);
        write(new String(new char[] {0x81, (char) (0x80 | said.length), 0, 0, 0, 0}) + text);
        return this;
    }

    /// Reads all there is until the end, and answers the close frame, such as `4005 TOO_SLOW`.
    String readToTheEnd() {
        try {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (true) {
                int opcode = in.readUnsignedByte() & 0x0F;
                byte[] payload = in.readNBytes(length(in));
                if (opcode == CLOSE) {
                    int code = (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF);
                    return code + " " + new String(payload, 2, payload.length - 2, UTF_8);
                }
            }
        } catch (IOException e) {
            return "cut off";
        }
    }

    /// Whether the server hangs up although nothing was read or said.
    boolean isCutOff() {
        return readToTheEnd().equals("cut off");
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readUnsignedByte();
        return switch (length) {
            case 126 -> in.readUnsignedShort();
            case 127 -> Math.toIntExact(in.readLong());
            default -> length;
        };
    }

    private void write(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = socket.getInputStream().read();
                c != '\n';
                c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private void skipHeaders() throws IOException {
        String header;
        do {
            header = readLine();
        } while (!header.isEmpty());
    }

    private static String cookies(Device device) {
        return device.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

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

    private RawSocket(int port) {
        try {
            socket.setReceiveBufferSize(4096);
            socket.setSoTimeout((int) Conversation.PATIENCE.toMillis());
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says nothing yet.
    static RawSocket connecting(House house) {
        return new RawSocket(house.port());
    }

    /// Begins to bring a workshop, with these last headers and this begin of a body.
    static RawSocket saying(House house, String rest) {
        return saying(house.port(), rest);
    }

    static RawSocket saying(int port, String rest) {
        RawSocket raw = new RawSocket(port);
        raw.write("POST /api/v1/workshops HTTP/1.1\r\nHost: x\r\n" + rest);
        return raw;
    }

    /// Asks for a WebSocket, with the cookies of `device`.
    RawSocket(House house, Device device, String path) {
        this(house.port(), device, path);
    }

    RawSocket(int port, Device device, String path) {
        this(port);
        try {
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
                            .formatted(path, port, "http://127.0.0.1:" + port, cookies(device)));
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

    /// Goes on for as long as the other end bears it.
    void sayForEver(String part) {
        try {
            while (true) {
                write(part);
            }
        } catch (UncheckedIOException ended) {
            close();
        }
    }

    void ping(String payload) {
        write(
                new String(new char[] {0x89, (char) (0x80 | payload.length()), 0, 0, 0, 0})
                        + payload);
    }

    /// Also when the server has hung up.
    void tryPing() {
        try {
            ping("hallo");
        } catch (UncheckedIOException hungUp) {
            assertThat(hungUp.getCause()).isNotNull();
        }
    }

    /// Says a text of spaces in one frame.
    void sayAtLength(int bytes) {
        boolean isLong = bytes > 0xFFFF;
        StringBuilder head = new StringBuilder().append((char) 0x81);
        head.append((char) (0x80 | (isLong ? 127 : 126)));
        for (int shift = isLong ? 56 : 8; shift >= 0; shift -= 8) {
            head.append((char) ((long) bytes >>> shift & 0xFF));
        }
        write(head + "\0\0\0\0" + " ".repeat(bytes));
    }

    /// All that comes until the server hangs up.
    String all() {
        try {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String firstLine() {
        try {
            return readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isServed() {
        write("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
        return firstLine().equals("HTTP/1.1 200 OK");
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

package nl.sluitend.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// The network between one device and the server: bytes pass until it is cut. The offline mode of a
/// browser leaves open WebSockets as they are; this does not.
final class Cable implements AutoCloseable {

    private final ServerSocket entrance;
    private final int server;
    private final Set<Socket> plugged = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;
    private volatile CountDownLatch answers = new CountDownLatch(0);

    private Cable(ServerSocket entrance, int server) {
        this.entrance = entrance;
        this.server = server;
    }

    static Cable to(int server) {
        try {
            var cable =
                    new Cable(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), server);
            Thread.startVirtualThread(cable::accept);
            return cable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + entrance.getLocalPort();
    }

    void cut() {
        isCut = true;
        plugged.forEach(Cable::unplug);
        plugged.clear();
    }

    void mend() {
        isCut = false;
    }

    /// From here on the server hears the device, and the device hears no answer.
    void holdAnswers() {
        answers = new CountDownLatch(1);
    }

    void passAnswers() {
        answers.countDown();
    }

    @Override
    public void close() {
        passAnswers();
        cut();
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                connect(entrance.accept());
            } catch (IOException e) {
                // Closed, or the server is away: whoever called finds the line dead.
            }
        }
    }

    private void connect(Socket device) throws IOException {
        plugged.add(device);
        if (isCut) {
            unplug(device);
            return;
        }
        Socket far = call(device);
        plugged.add(far);
        Thread.startVirtualThread(() -> carry(device, far, InputStream::transferTo));
        Thread.startVirtualThread(() -> carry(far, device, this::transferAnswers));
    }

    private Socket call(Socket device) throws IOException {
        try {
            return new Socket(InetAddress.getLoopbackAddress(), server);
        } catch (IOException away) {
            unplug(device);
            throw away;
        }
    }

    private interface Transfer {
        void all(InputStream in, OutputStream out) throws IOException;
    }

    private static void carry(Socket from, Socket to, Transfer transfer) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            transfer.all(in, out);
        } catch (IOException e) {
            // The line was cut on one side; the other side ends with it.
        }
        unplug(from);
        unplug(to);
    }

    private void transferAnswers(InputStream in, OutputStream out) throws IOException {
        byte[] some = new byte[8192];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            awaitPassage();
            out.write(some, 0, length);
        }
    }

    private void awaitPassage() throws IOException {
        try {
            answers.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    private static void unplug(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

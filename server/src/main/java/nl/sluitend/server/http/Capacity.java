package nl.sluitend.server.http;

/// How much the whole server takes on at once, whoever asks. What it can bear follows from the
/// memory that it was given, so that a small machine refuses sooner instead of falling over.
///
/// @param connections sockets that are open at a time
/// @param bodyBytes bytes of large bodies that are in memory at a time
/// @param waitingBytes bytes that wait for devices, or from them
/// @param largeBodies large bodies that are being read as files at a time
/// @param questions questions after what a workshop comes to that are under way or in the line
public record Capacity(
        int connections, long bodyBytes, long waitingBytes, int largeBodies, int questions) {

    private static final long KIBI = 1024;
    private static final long MEBI = KIBI * KIBI;

    /// What one connection may cost at most in buffers, with some to spare.
    private static final long CONNECTION = 96 * KIBI;

    /// What reading one file of the largest size takes.
    private static final long LARGE_BODY = 128 * MEBI;

    private static final int MOST_CONNECTIONS = 20_000;
    private static final int MOST_LARGE_BODIES = 4;
    private static final int QUESTIONS = 64;

    public static Capacity ofThisMachine() {
        return of(Runtime.getRuntime().maxMemory());
    }

    static Capacity of(long heap) {
        return new Capacity(
                (int) Math.min(MOST_CONNECTIONS, heap / CONNECTION),
                heap / 8,
                heap / 4,
                Math.clamp(heap / LARGE_BODY, 1, MOST_LARGE_BODIES),
                QUESTIONS);
    }
}

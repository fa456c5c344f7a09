package nl.sluitend.server;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// Writes the log as a line of JSON for each kind of thing that happened, at most once a minute.
/// Of what happened again in the meantime only the number is told: who finds a way to make the
/// server complain does not fill the disk with it.
///
/// Whatever catches an error, says so in the log. So this is the place where running out of memory
/// ends the process: what goes on without memory only looks alive, and a service manager starts it
/// anew. All that was acknowledged is on disk.
final class LogLines extends Handler {

    static final int OUT_OF_MEMORY = 3;

    private static final Duration BETWEEN_REPEATS = Duration.ofMinutes(1);
    private static final int MOST_KINDS = 500;

    private static final String LAST_WORDS =
            "Out of memory, so that it ends. All that was acknowledged is kept. It may take more"
                    + " with -Xmx.";

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final IntConsumer halt;
    private final Map<String, Repeats> kinds =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Repeats> eldest) {
                    return size() > MOST_KINDS;
                }
            };

    /// How often something was left out since it was last told.
    private static final class Repeats {
        private long toldAt;
        private int leftOut;
    }

    LogLines(PrintStream out, LongSupplier nanoTime, IntConsumer halt) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.halt = halt;
    }

    @Override
    public void publish(LogRecord said) {
        if (isOutOfMemory(said.getThrown())) {
            sayAndHalt();
            return;
        }
        LogLine line = new LogLine(said);
        int leftOut = leftOutBefore(line.kind());
        if (leftOut >= 0) {
            out.println(line.json(leftOut));
        }
    }

    /// The line may ask for memory that is not there, and then it ends without one.
    private void sayAndHalt() {
        try {
            LogRecord last = new LogRecord(Level.SEVERE, LAST_WORDS);
            last.setLoggerName(LogLines.class.getName());
            out.println(new LogLine(last).json(0));
        } finally {
            halt.accept(OUT_OF_MEMORY);
        }
    }

    private static boolean isOutOfMemory(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof VirtualMachineError) {
                return !(each instanceof StackOverflowError);
            }
        }
        return false;
    }

    /// How often this kind was left out since it was last told, or -1 when it is left out now.
    private synchronized int leftOutBefore(String kind) {
        Repeats repeats = kinds.get(kind);
        long now = nanoTime.getAsLong();
        if (repeats == null) {
            repeats = new Repeats();
            kinds.put(kind, repeats);
        } else if (now - repeats.toldAt < BETWEEN_REPEATS.toNanos()) {
            repeats.leftOut++;
            return -1;
        }
        int leftOut = repeats.leftOut;
        repeats.toldAt = now;
        repeats.leftOut = 0;
        return leftOut;
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {
        flush();
    }
}

package nl.sluitend.server;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// A program that logs as Sluitend does and takes all memory there is, on the kind of thread that
/// it is told.
final class Glutton {

    private static final int BITE = 1024 * 1024;

    private Glutton() {}

    public static void main(String[] arguments) {
        Logging.configure();
        Thread.setDefaultUncaughtExceptionHandler(Main::tell);
        Vertx vertx = Vertx.vertx();
        switch (arguments[0]) {
            case "loop" -> vertx.runOnContext(_ -> eat());
            case "timer" -> vertx.setTimer(1, _ -> eat());
            case "thread" -> Thread.ofPlatform().start(Glutton::eat);
            case "round" -> Housekeeping.round(vertx, Glutton::eat);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        LockSupport.park();
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[BITE]);
        }
    }
}

package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/// Reads the body of a request as far as it is welcome: no longer than it may be, and no slower.
final class Body {

    /// Why a body was not read to its end.
    static final class Unwelcome extends Exception {
        private static final long serialVersionUID = 1L;

        private final ProblemType problem;

        Unwelcome(ProblemType problem) {
            super(null, null, false, false);
            this.problem = problem;
        }

        ProblemType problem() {
            return problem;
        }
    }

    /// What a large body brings at least, on average, each second after the first few: it keeps
    /// room from others for as long as it takes.
    static final int BYTES_EACH_SECOND = 16 * 1024;

    private static final int FIRST_SECONDS = 3;

    private final int most;
    private final Buffer read = Buffer.buffer();
    private final Promise<Buffer> promise = Promise.promise();
    private int seconds;

    private Body(int most) {
        this.most = most;
    }

    static Future<Buffer> large(
            Vertx vertx, HttpServerRequest request, int most, Duration patience) {
        Body body = new Body(most);
        long second = vertx.setPeriodic(Duration.ofSeconds(1).toMillis(), _ -> body.keepUp());
        return body.read(vertx, request, patience).onComplete(_ -> vertx.cancelTimer(second));
    }

    static Future<Buffer> of(Vertx vertx, HttpServerRequest request, int most, Duration patience) {
        return new Body(most).read(vertx, request, patience);
    }

    private Future<Buffer> read(Vertx vertx, HttpServerRequest request, Duration patience) {
        long late = vertx.setTimer(patience.toMillis(), _ -> fail(ProblemType.TOO_SLOW));
        request.handler(this::add);
        request.exceptionHandler(_ -> fail(ProblemType.UNREADABLE));
        request.endHandler(_ -> promise.tryComplete(read));
        request.resume();
        return promise.future().onComplete(_ -> vertx.cancelTimer(late));
    }

    private void keepUp() {
        seconds++;
        if (isTooSlow(read.length(), seconds)) {
            fail(ProblemType.TOO_SLOW);
        }
    }

    static boolean isTooSlow(int bytes, int seconds) {
        return bytes < BYTES_EACH_SECOND * (seconds - FIRST_SECONDS);
    }

    private void add(Buffer part) {
        if (read.length() + part.length() > most) {
            fail(ProblemType.TOO_LARGE);
        } else if (!promise.future().isComplete()) {
            read.appendBuffer(part);
        }
    }

    private void fail(ProblemType problem) {
        promise.tryFail(new Unwelcome(problem));
    }
}

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

    private final int most;
    private final Buffer read = Buffer.buffer();
    private final Promise<Buffer> promise = Promise.promise();

    private Body(int most) {
        this.most = most;
    }

    static Future<Buffer> of(Vertx vertx, HttpServerRequest request, int most, Duration patience) {
        Body body = new Body(most);
        long late = vertx.setTimer(patience.toMillis(), _ -> body.fail(ProblemType.TOO_SLOW));
        request.handler(body::add);
        request.exceptionHandler(_ -> body.fail(ProblemType.UNREADABLE));
        request.endHandler(_ -> body.promise.tryComplete(body.read));
        request.resume();
        return body.promise.future().onComplete(_ -> vertx.cancelTimer(late));
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

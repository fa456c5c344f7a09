package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/// Reads the body of a request as far as it is welcome.
final class Body {

    /// The body is longer than it may be.
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;

        private TooLarge() {
            super(null, null, false, false);
        }
    }

    private final int most;
    private final Buffer read = Buffer.buffer();
    private final Promise<Buffer> promise = Promise.promise();

    private Body(int most) {
        this.most = most;
    }

    static Future<Buffer> of(HttpServerRequest request, int most) {
        Body body = new Body(most);
        request.handler(body::add);
        request.exceptionHandler(body.promise::tryFail);
        request.endHandler(_ -> body.promise.tryComplete(body.read));
        return body.promise.future();
    }

    private void add(Buffer part) {
        if (read.length() + part.length() > most) {
            promise.tryFail(new TooLarge());
        } else {
            read.appendBuffer(part);
        }
    }
}

package nl.sluitend.server.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/// The threads on which requests are answered, apart for each [Effort].
final class Workers {

    /// Each may hold a whole history or its figures in memory.
    private static final int ASKING = 2;

    private final Vertx vertx;
    private final WorkerExecutor questions;
    private final WorkerExecutor files;
    private final int mostQuestions;
    private final AtomicInteger asked = new AtomicInteger();

    Workers(Vertx vertx, Capacity capacity) {
        this.vertx = vertx;
        this.questions = vertx.createSharedWorkerExecutor("questions", ASKING);
        this.files = vertx.createSharedWorkerExecutor("files", capacity.largeBodies());
        this.mostQuestions = capacity.questions();
    }

    Future<Reply> have(Effort effort, Callable<Reply> answer) {
        return switch (effort) {
            case NONE -> atOnce(answer);
            case LITTLE -> vertx.executeBlocking(answer, false).map(Objects::requireNonNull);
            case QUESTION -> inLine(answer);
            case FILE -> on(files, answer);
        };
    }

    private static Future<Reply> atOnce(Callable<Reply> answer) {
        try {
            return Future.succeededFuture(answer.call());
        } catch (Exception failure) {
            return Future.failedFuture(failure);
        }
    }

    private Future<Reply> inLine(Callable<Reply> answer) {
        if (asked.incrementAndGet() > mostQuestions) {
            asked.decrementAndGet();
            return Future.failedFuture(new RejectedExecutionException("The line is full."));
        }
        return on(questions, answer).onComplete(_ -> asked.decrementAndGet());
    }

    private static Future<Reply> on(WorkerExecutor threads, Callable<Reply> answer) {
        return threads.executeBlocking(answer, false).map(Objects::requireNonNull);
    }
}

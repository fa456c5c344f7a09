package nl.sluitend.server;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The threads that everything live runs on: one per processor, none of which may ever wait.
final class EventLoops {

    private EventLoops() {}

    static Future<List<Context>> start(Vertx vertx) {
        List<Context> loops = new CopyOnWriteArrayList<>();
        int processors = Runtime.getRuntime().availableProcessors();
        return vertx.deployVerticle(
                        () -> new Loop(loops), new DeploymentOptions().setInstances(processors))
                .map(_ -> loops);
    }

    private static final class Loop extends VerticleBase {
        private final List<Context> loops;

        private Loop(List<Context> loops) {
            this.loops = loops;
        }

        @Override
        public Future<?> start() {
            loops.add(context);
            return Future.succeededFuture();
        }
    }
}

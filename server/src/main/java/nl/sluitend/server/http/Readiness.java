package nl.sluitend.server.http;

/// Whether what the server needs is there, so that people can be sent to it. Answers at once: it is
/// asked on an event loop.
@FunctionalInterface
public interface Readiness {
    boolean isReady();
}

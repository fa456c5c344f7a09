package nl.sluitend.server.http;

/// Answers one kind of request. May block: it is called on a thread that may wait.
@FunctionalInterface
public interface Endpoint {
    Reply reply(Call call);
}

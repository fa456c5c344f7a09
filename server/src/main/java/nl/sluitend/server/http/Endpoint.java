package nl.sluitend.server.http;

/// Replies to one kind of request. May block: it is called on a thread that may wait.
@FunctionalInterface
public interface Endpoint {
    Reply reply(Call call);
}

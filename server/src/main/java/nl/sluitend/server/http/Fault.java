package nl.sluitend.server.http;

/// One thing that is wrong with what was sent: a JSON Pointer (RFC 6901) to it, and what is wrong.
public record Fault(String path, String code) {}

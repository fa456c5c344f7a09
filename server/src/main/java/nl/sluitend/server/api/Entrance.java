package nl.sluitend.server.api;

import nl.sluitend.server.http.ClientAddress;
import org.jspecify.annotations.Nullable;

/// How an installation knows who comes by the network, and the key it asks of who begins a
/// workshop, when it asks for one.
public record Entrance(ClientAddress clients, @Nullable String creationKey) {}

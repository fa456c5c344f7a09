package nl.sluitend.sync;

import nl.sluitend.sync.protocol.ServerMessage;

/// Turns a message into what a connection can send. A message for a whole room is encoded once and
/// the same frame goes to everybody, so a frame must bear being sent many times.
@FunctionalInterface
public interface Wire<F> {
    F encode(ServerMessage message);
}

/// The live side over WebSocket: which room a device is in, and the bytes that go to and fro.
@NullMarked
package nl.sluitend.server.live;

import org.jspecify.annotations.NullMarked;

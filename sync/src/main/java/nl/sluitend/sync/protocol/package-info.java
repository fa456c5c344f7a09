/// What a device and the server say to each other. Plain records; JSON is spelled at the edge.
@NullMarked
package nl.sluitend.sync.protocol;

import org.jspecify.annotations.NullMarked;

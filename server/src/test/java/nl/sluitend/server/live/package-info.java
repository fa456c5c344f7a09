@NullMarked
package nl.sluitend.server.live;

import org.jspecify.annotations.NullMarked;

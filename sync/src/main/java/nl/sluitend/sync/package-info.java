/// Rooms: they put the commands of a workshop in one order, number what happened, and tell
/// everybody.
@NullMarked
package nl.sluitend.sync;

import org.jspecify.annotations.NullMarked;

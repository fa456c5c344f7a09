/// Osterwalder's canvas as a group fills it: blocks, notes, guide, and the rules of the hour.
@NullMarked
package nl.sluitend.workshop;

import org.jspecify.annotations.NullMarked;

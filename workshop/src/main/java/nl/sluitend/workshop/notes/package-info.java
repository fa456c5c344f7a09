/// Osterwalder's canvas as a group fills it: nine blocks of notes, and what is said about a note.
@NullMarked
package nl.sluitend.workshop.notes;

import org.jspecify.annotations.NullMarked;

/// A workshop as a file: to keep, to hand on, and to begin again from.
@NullMarked
package nl.sluitend.files.workshop;

import org.jspecify.annotations.NullMarked;

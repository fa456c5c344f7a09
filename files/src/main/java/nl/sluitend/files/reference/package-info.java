/// Reference data as files: those that come with the program, and those that take their place.
@NullMarked
package nl.sluitend.files.reference;

import org.jspecify.annotations.NullMarked;

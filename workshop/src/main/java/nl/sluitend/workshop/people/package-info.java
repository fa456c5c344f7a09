/// Who takes part.
@NullMarked
package nl.sluitend.workshop.people;

import org.jspecify.annotations.NullMarked;

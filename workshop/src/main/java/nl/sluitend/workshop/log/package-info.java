/// What is recorded of a workshop, and the port through which it is kept.
@NullMarked
package nl.sluitend.workshop.log;

import org.jspecify.annotations.NullMarked;

/// What is set up for a group, before the hour or during it.
@NullMarked
package nl.sluitend.workshop.preparation;

import org.jspecify.annotations.NullMarked;

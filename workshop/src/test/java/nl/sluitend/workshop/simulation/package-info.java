/// Random histories: drawn from a printed seed, shrunk when they fail.
@NullMarked
package nl.sluitend.workshop.simulation;

import org.jspecify.annotations.NullMarked;

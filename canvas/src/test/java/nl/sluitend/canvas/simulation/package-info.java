/// Random histories: drawn from a printed seed, shrunk when they fail.
@NullMarked
package nl.sluitend.canvas.simulation;

import org.jspecify.annotations.NullMarked;

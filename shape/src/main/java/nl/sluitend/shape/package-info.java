/// Limits by name, for everything that people and programs hand in.
@NullMarked
package nl.sluitend.shape;

import org.jspecify.annotations.NullMarked;

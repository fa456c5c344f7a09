/// The workshop as an aggregate: what can be asked of it, what has happened in it, and the state
/// that follows. Each concern has a package of its own; here they come together.
@NullMarked
package nl.sluitend.workshop;

import org.jspecify.annotations.NullMarked;

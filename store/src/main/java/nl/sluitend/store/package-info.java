/// How events are written down, whatever keeps them.
@NullMarked
package nl.sluitend.store;

import org.jspecify.annotations.NullMarked;

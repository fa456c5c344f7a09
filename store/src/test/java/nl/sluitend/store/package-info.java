@NullMarked
package nl.sluitend.store;

import org.jspecify.annotations.NullMarked;

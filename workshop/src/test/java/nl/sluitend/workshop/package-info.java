@NullMarked
package nl.sluitend.workshop;

import org.jspecify.annotations.NullMarked;

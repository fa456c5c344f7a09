@NullMarked
package nl.sluitend;

import org.jspecify.annotations.NullMarked;

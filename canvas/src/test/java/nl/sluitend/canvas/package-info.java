@NullMarked
package nl.sluitend.canvas;

import org.jspecify.annotations.NullMarked;

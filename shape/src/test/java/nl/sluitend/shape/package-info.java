@NullMarked
package nl.sluitend.shape;

import org.jspecify.annotations.NullMarked;

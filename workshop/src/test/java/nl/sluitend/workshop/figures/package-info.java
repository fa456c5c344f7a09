@NullMarked
package nl.sluitend.workshop.figures;

import org.jspecify.annotations.NullMarked;

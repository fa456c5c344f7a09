/// The financial paragraph: what the money on the canvas comes to, in plain words.
@NullMarked
package nl.sluitend.reports.paragraph;

import org.jspecify.annotations.NullMarked;

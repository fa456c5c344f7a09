/// All results of a model, to print or to hand on.
@NullMarked
package nl.sluitend.files.calculation;

import org.jspecify.annotations.NullMarked;

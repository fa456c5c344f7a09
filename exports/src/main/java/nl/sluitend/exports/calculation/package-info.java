/// All results of a model, to print or to hand on.
@NullMarked
package nl.sluitend.exports.calculation;

import org.jspecify.annotations.NullMarked;

/// Whether a model can be calculated with at all, told field by field.
@NullMarked
package nl.sluitend.finance.check;

import org.jspecify.annotations.NullMarked;

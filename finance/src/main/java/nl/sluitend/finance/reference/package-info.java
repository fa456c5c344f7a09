/// Facts from outside that change over time: rates, codes and prices, each with its source and the
/// dates between which it holds.
@NullMarked
package nl.sluitend.finance.reference;

import org.jspecify.annotations.NullMarked;

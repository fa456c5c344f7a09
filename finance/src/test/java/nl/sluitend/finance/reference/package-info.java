@NullMarked
package nl.sluitend.finance.reference;

import org.jspecify.annotations.NullMarked;

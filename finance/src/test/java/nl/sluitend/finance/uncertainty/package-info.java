@NullMarked
package nl.sluitend.finance.uncertainty;

import org.jspecify.annotations.NullMarked;

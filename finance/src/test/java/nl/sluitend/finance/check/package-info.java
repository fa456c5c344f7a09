@NullMarked
package nl.sluitend.finance.check;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.finance.budget;

import org.jspecify.annotations.NullMarked;

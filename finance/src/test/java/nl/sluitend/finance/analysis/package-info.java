@NullMarked
package nl.sluitend.finance.analysis;

import org.jspecify.annotations.NullMarked;

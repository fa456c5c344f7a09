@NullMarked
package nl.sluitend.finance.results;

import org.jspecify.annotations.NullMarked;

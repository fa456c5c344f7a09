@NullMarked
package nl.sluitend.finance.societal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.finance;

import org.jspecify.annotations.NullMarked;

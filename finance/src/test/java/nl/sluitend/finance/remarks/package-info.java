@NullMarked
package nl.sluitend.finance.remarks;

import org.jspecify.annotations.NullMarked;

/// What a reader has to know beside the verdict: what counts in no year, what rests on what.
@NullMarked
package nl.sluitend.finance.remarks;

import org.jspecify.annotations.NullMarked;

/// The budget ledger: lines of cost and income per year that must balance (BBV: *sluitend*).
@NullMarked
package nl.sluitend.finance.budget;

import org.jspecify.annotations.NullMarked;

/// What an activity is worth to society, beside the budget and never in it: the impact map of the
/// Guide to Social Return on Investment (2012), its results, and who pays and who gains.
@NullMarked
package nl.sluitend.finance.societal;

import org.jspecify.annotations.NullMarked;

/// What a budget means: key figures per year, its value over the years, the volume at which it
/// breaks even, what is dearest in it and what could be cut.
@NullMarked
package nl.sluitend.finance.analysis;

import org.jspecify.annotations.NullMarked;

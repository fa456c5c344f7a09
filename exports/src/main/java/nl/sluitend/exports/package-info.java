/// What leaves the workshop, and what comes back in: no clock, no edits, the same answer every
/// time.
@NullMarked
package nl.sluitend.exports;

import org.jspecify.annotations.NullMarked;

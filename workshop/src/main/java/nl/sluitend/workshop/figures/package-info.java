/// From canvas to finance: what the notes make of budget and impact map, and the figures that
/// follow, as a page shows them: how sure each year is, where it tips, what the activity is worth
/// to society.
@NullMarked
package nl.sluitend.workshop.figures;

import org.jspecify.annotations.NullMarked;

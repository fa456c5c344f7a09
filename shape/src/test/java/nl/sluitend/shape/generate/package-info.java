/// What is made from shapes: the types and bounds of the page, random records, and the search for
/// what has no bounds.
@NullMarked
package nl.sluitend.shape.generate;

import org.jspecify.annotations.NullMarked;

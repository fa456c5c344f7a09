/// Budget and impact map together, as a file or a workshop brings them.
@NullMarked
package nl.sluitend.finance.model;

import org.jspecify.annotations.NullMarked;

/// The words and the notation of figures, in the languages the product speaks.
@NullMarked
package nl.sluitend.reports.wording;

import org.jspecify.annotations.NullMarked;

/// The words and the notation of figures, in the languages the product speaks.
@NullMarked
package nl.sluitend.exports.wording;

import org.jspecify.annotations.NullMarked;

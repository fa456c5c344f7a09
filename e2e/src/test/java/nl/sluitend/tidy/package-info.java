/// Holds the code and the documents to their own form.
@NullMarked
package nl.sluitend.tidy;

import org.jspecify.annotations.NullMarked;

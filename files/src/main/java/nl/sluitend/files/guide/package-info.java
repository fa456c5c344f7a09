/// The method sheet's own questions, with which a new workshop begins.
@NullMarked
package nl.sluitend.files.guide;

import org.jspecify.annotations.NullMarked;

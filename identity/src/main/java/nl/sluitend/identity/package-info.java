/// Who comes in, by which secret, and as whom.
@NullMarked
package nl.sluitend.identity;

import org.jspecify.annotations.NullMarked;

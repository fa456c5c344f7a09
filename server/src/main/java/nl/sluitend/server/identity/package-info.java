/// Who comes in, by which secret, and as whom.
@NullMarked
package nl.sluitend.server.identity;

import org.jspecify.annotations.NullMarked;

/// The led hour: what is on the script, at which step the group is, what it does there and until
/// when.
@NullMarked
package nl.sluitend.workshop.session;

import org.jspecify.annotations.NullMarked;

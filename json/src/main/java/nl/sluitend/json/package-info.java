/// The one place where records meet JSON: on the wire, in the log and in files they are spelled
/// alike.
@NullMarked
package nl.sluitend.json;

import org.jspecify.annotations.NullMarked;

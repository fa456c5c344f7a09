/// The promises of the log, for every adapter alike.
@NullMarked
package nl.sluitend.workshop.log;

import org.jspecify.annotations.NullMarked;

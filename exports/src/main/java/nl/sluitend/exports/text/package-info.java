/// Results as plain text, aligned for a terminal.
@NullMarked
package nl.sluitend.exports.text;

import org.jspecify.annotations.NullMarked;

/// Results as plain text, aligned for a terminal.
@NullMarked
package nl.sluitend.reports.text;

import org.jspecify.annotations.NullMarked;

/// Journeys of several people through the real server, in a real browser.
@NullMarked
package nl.sluitend.e2e;

import org.jspecify.annotations.NullMarked;

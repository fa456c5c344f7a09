@NullMarked
package nl.sluitend.server.identity;

import org.jspecify.annotations.NullMarked;

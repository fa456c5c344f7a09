@NullMarked
package nl.sluitend.server;

import org.jspecify.annotations.NullMarked;

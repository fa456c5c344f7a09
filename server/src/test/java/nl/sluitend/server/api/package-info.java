@NullMarked
package nl.sluitend.server.api;

import org.jspecify.annotations.NullMarked;

/// What can be asked over HTTP: to begin a workshop, to come in, and to take it along.
@NullMarked
package nl.sluitend.server.api;

import org.jspecify.annotations.NullMarked;

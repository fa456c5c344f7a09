/// The edge: it starts the installation and lets the outside world in.
@NullMarked
package nl.sluitend.server;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.server.http;

import org.jspecify.annotations.NullMarked;

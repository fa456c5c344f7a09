/// HTTP: which address gives what, and what stands on every answer.
@NullMarked
package nl.sluitend.server.http;

import org.jspecify.annotations.NullMarked;

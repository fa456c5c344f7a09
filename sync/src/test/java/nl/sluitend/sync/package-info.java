@NullMarked
package nl.sluitend.sync;

import org.jspecify.annotations.NullMarked;

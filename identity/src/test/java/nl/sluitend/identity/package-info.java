@NullMarked
package nl.sluitend.identity;

import org.jspecify.annotations.NullMarked;

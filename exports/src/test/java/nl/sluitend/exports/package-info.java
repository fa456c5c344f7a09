@NullMarked
package nl.sluitend.exports;

import org.jspecify.annotations.NullMarked;

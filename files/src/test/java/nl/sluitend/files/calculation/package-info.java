@NullMarked
package nl.sluitend.files.calculation;

import org.jspecify.annotations.NullMarked;

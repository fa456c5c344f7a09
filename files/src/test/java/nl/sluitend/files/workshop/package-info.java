@NullMarked
package nl.sluitend.files.workshop;

import org.jspecify.annotations.NullMarked;

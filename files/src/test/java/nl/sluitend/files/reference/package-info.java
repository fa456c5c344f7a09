@NullMarked
package nl.sluitend.files.reference;

import org.jspecify.annotations.NullMarked;

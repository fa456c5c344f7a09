@NullMarked
package nl.sluitend.files;

import org.jspecify.annotations.NullMarked;

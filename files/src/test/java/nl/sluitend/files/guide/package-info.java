@NullMarked
package nl.sluitend.files.guide;

import org.jspecify.annotations.NullMarked;

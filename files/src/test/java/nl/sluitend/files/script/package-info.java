@NullMarked
package nl.sluitend.files.script;

import org.jspecify.annotations.NullMarked;

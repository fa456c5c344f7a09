/// How what was written by earlier versions is read as what is written today.
@NullMarked
package nl.sluitend.json.earlier;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.canvas.outlook;

import org.jspecify.annotations.NullMarked;

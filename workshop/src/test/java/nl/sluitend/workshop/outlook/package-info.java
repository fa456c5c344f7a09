@NullMarked
package nl.sluitend.workshop.outlook;

import org.jspecify.annotations.NullMarked;

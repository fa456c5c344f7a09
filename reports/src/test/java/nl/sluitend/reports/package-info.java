@NullMarked
package nl.sluitend.reports;

import org.jspecify.annotations.NullMarked;

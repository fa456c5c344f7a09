@NullMarked
package nl.sluitend.reports.text;

import org.jspecify.annotations.NullMarked;

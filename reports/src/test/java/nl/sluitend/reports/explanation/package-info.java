@NullMarked
package nl.sluitend.reports.explanation;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.reports.paragraph;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.sluitend.reports.wording;

import org.jspecify.annotations.NullMarked;

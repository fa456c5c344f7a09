/// Who may do what, when: every case that there is, and the table of them.
@NullMarked
package nl.sluitend.workshop.allowed;

import org.jspecify.annotations.NullMarked;

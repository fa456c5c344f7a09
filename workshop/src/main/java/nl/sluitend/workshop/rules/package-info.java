/// What every decision rests on: who asks and when, what may be refused, and the limits.
@NullMarked
package nl.sluitend.workshop.rules;

import org.jspecify.annotations.NullMarked;

/// What every decision rests on: who asks and when, why it may be refused, and the marks by which a
/// device tells its own work.
@NullMarked
package nl.sluitend.workshop.rules;

import org.jspecify.annotations.NullMarked;

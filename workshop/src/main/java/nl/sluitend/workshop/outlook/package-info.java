/// What a workshop may expect beside its budget: how sure each year is, where it tips, and what the
/// activity is worth to society. Rounded once, for the page.
@NullMarked
package nl.sluitend.workshop.outlook;

import org.jspecify.annotations.NullMarked;

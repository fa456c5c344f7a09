/// Money as exact decimals, and how it is rounded when it is shown.
@NullMarked
package nl.sluitend.finance;

import org.jspecify.annotations.NullMarked;

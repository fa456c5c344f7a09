@NullMarked
package nl.sluitend.store.sqlite;

import org.jspecify.annotations.NullMarked;

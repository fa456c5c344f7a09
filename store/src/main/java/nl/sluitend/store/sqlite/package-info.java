/// The embedded store: one SQLite file that holds the history of every workshop and who may come in.
@NullMarked
package nl.sluitend.store.sqlite;

import org.jspecify.annotations.NullMarked;

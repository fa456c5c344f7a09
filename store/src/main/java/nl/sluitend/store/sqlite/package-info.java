/// The embedded store: one SQLite file with the history of every workshop and who may come in.
@NullMarked
package nl.sluitend.store.sqlite;

import org.jspecify.annotations.NullMarked;

/// How an amount comes about, as data for a page: a figure of the ledger in words, down to its
/// notes.
@NullMarked
package nl.sluitend.reports.explanation;

import org.jspecify.annotations.NullMarked;

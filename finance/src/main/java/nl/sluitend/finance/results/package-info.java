/// Everything that follows from a model, in one place: budget, societal ledger, and how sure they
/// are.
@NullMarked
package nl.sluitend.finance.results;

import org.jspecify.annotations.NullMarked;

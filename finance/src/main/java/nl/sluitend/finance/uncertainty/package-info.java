/// How sure a result is: draws over all ranges at once, and one range at a time. The doubles that
/// are used for it never reach a ledger.
@NullMarked
package nl.sluitend.finance.uncertainty;

import org.jspecify.annotations.NullMarked;

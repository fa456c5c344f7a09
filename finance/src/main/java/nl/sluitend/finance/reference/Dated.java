package nl.sluitend.finance.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A fact that holds for a time. Entries of one table that share an identifier follow each other.
public interface Dated {

    String id();

    Provenance provenance();

    /// What holds on a date, in the order of the table.
    static <T extends Dated> List<T> holdingOn(LocalDate date, List<T> entries) {
        return entries.stream().filter(each -> each.provenance().holdsOn(date)).toList();
    }

    /// What this identifier means on a date. Empty when nothing is known to hold then: an older
    /// value is not taken for it.
    static <T extends Dated> Optional<T> find(String id, LocalDate date, List<T> entries) {
        return holdingOn(date, entries).stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

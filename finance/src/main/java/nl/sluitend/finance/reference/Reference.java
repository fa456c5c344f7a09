package nl.sluitend.finance.reference;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.sluitend.finance.reference.ReferenceTable.DiscountRates;
import nl.sluitend.finance.reference.ReferenceTable.OwnContributions;
import nl.sluitend.finance.reference.ReferenceTable.Payers;
import nl.sluitend.finance.reference.ReferenceTable.TaskFields;
import nl.sluitend.finance.reference.ReferenceTable.UnitPrices;

/// All reference data of an installation.
public record Reference(
        DiscountRates discountRates,
        TaskFields taskFields,
        OwnContributions ownContributions,
        UnitPrices unitPrices,
        Payers payers) {

    /// The rate for all costs and benefits of Dutch public policy.
    public static final String STANDARD_RATE = "nl-standaard";

    /// What later money is weighed with when nobody chose a rate: the standard that holds when the
    /// first year begins.
    public Optional<DiscountRate> standardRate(Year first) {
        return discountRate(STANDARD_RATE, first.atDay(1));
    }

    public Optional<DiscountRate> discountRate(String id, LocalDate on) {
        return Dated.find(id, on, discountRates.entries());
    }

    /// The task fields that may be booked on at a date, in the scheme of that time.
    public List<TaskField> taskFields(LocalDate on) {
        return Dated.holdingOn(on, taskFields.entries());
    }

    public Optional<TaskField> taskField(String code, LocalDate on) {
        return Dated.find(code, on, taskFields.entries());
    }

    /// What a code stands for on a date: itself while it holds, after that its successors and
    /// theirs. Empty when nothing is known to have taken its place, or when it begins later.
    public List<TaskField> meaning(String code, LocalDate on) {
        return taskFields.entries().stream()
                .filter(field -> field.code().equals(code))
                .flatMap(field -> onwards(field, on))
                .distinct()
                .toList();
    }

    public boolean knowsTaskField(String code) {
        return taskFields.entries().stream().anyMatch(field -> field.code().equals(code));
    }

    /// Whether a code is known and does not hold on a date. One that is not known may well hold.
    public boolean isOutdated(String code, LocalDate on) {
        return knowsTaskField(code) && taskField(code, on).isEmpty();
    }

    /// Each step begins on a later date than the one before it, so that it ends.
    private Stream<TaskField> onwards(TaskField field, LocalDate on) {
        LocalDate last = field.provenance().validUntil();
        if (field.provenance().holdsOn(on)) {
            return Stream.of(field);
        }
        return last == null || on.isBefore(last)
                ? Stream.empty()
                : field.successors().stream()
                        .flatMap(code -> taskField(code, last.plusDays(1)).stream())
                        .flatMap(next -> onwards(next, on));
    }

    public Optional<OwnContribution> ownContribution(String id, LocalDate on) {
        return Dated.find(id, on, ownContributions.entries());
    }

    public Optional<UnitPrice> unitPrice(String id, LocalDate on) {
        return Dated.find(id, on, unitPrices.entries());
    }

    public List<Payer> payers(LocalDate on) {
        return Dated.holdingOn(on, payers.entries());
    }
}

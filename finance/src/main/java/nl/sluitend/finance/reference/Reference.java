package nl.sluitend.finance.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

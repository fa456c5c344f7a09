package nl.sluitend.workshop.notes;

import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Text;
import org.jspecify.annotations.Nullable;

/// The money a note stands for.
///
/// @param amount what it comes to in a year, in euros
/// @param recurrence when it counts
/// @param indexation a yearly rise of the price; not for an investment
/// @param party who pays the cost or brings in the income
/// @param taskField the code of the taakveld
/// @param source where the amount was found
public record NoteMoney(
        Amount amount,
        Recurrence recurrence,
        @Nullable Indexation indexation,
        @Text(Limit.PARTY) @Nullable String party,
        @Text(Limit.TASK_FIELD) @Nullable String taskField,
        @Text(Limit.SOURCE) @Nullable String source)
        implements Facet {

    @Override
    public FacetKind kind() {
        return FacetKind.MONEY;
    }

    public static NoteMoney of(Amount amount, Recurrence recurrence) {
        return new NoteMoney(amount, recurrence, null, null, null, null);
    }

    public NoteMoney paidBy(@Nullable String other) {
        return new NoteMoney(amount, recurrence, indexation, other, taskField, source);
    }

    public NoteMoney withoutIndexation() {
        return new NoteMoney(amount, recurrence, null, party, taskField, source);
    }
}

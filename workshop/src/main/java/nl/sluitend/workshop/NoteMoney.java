package nl.sluitend.workshop;

import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Indexation;
import nl.sluitend.finance.budget.Recurrence;
import org.jspecify.annotations.Nullable;

/// The money a note stands for: how much, when, who pays it (`party`), under which *taakveld* it is
/// booked, and where the amount was found (`source`).
public record NoteMoney(
        Amount amount,
        Recurrence recurrence,
        @Nullable Indexation indexation,
        @Nullable String party,
        @Nullable String taskField,
        @Nullable String source) {

    public static NoteMoney of(Amount amount, Recurrence recurrence) {
        return new NoteMoney(amount, recurrence, null, null, null, null);
    }
}

package nl.sluitend.finance.budget;

import nl.sluitend.finance.Money;
import org.jspecify.annotations.Nullable;

/// What a year may come to (*financieel kader*). With a payer it bounds what that payer brings in
/// (the claim on the municipality); without one it bounds all costs.
public record Ceiling(Money perYear, @Nullable String payer) {}

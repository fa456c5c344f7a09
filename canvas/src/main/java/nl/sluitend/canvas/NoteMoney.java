package nl.sluitend.canvas;

import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;

/// The money a note stands for: how much, and whether every year or once.
public record NoteMoney(Amount amount, Recurrence recurrence) {}

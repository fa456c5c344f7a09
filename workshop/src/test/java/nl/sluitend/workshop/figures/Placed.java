package nl.sluitend.workshop.figures;

import static nl.sluitend.workshop.notes.Block.COSTS;
import static nl.sluitend.workshop.notes.Block.REVENUE;
import static nl.sluitend.workshop.notes.Block.VALUE;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.societal.Filters;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.finance.societal.Worth.PerUnit;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.NoteOutcome;
import nl.sluitend.workshop.preparation.BudgetFrame;
import org.jspecify.annotations.Nullable;

/// A note in its block, for tests that need a canvas.
record Placed(Block block, Note note) {

    static final Year FIRST = Year.of(2027);

    static final BudgetFrame FRAME = new BudgetFrame(FIRST, null, null);

    static Canvas canvas(Placed... notes) {
        Map<Block, List<Note>> blocks = new EnumMap<>(Block.class);
        for (Placed placed : notes) {
            blocks.computeIfAbsent(placed.block(), _ -> new ArrayList<>()).add(placed.note());
        }
        return new Canvas(blocks, List.of());
    }

    static Placed cost(String name, Amount amount, @Nullable String party) {
        return cost(name, money(amount, party));
    }

    static Placed cost(String name, NoteMoney money) {
        return new Placed(COSTS, Note.of(new NoteId("note-" + name), name, money));
    }

    static Placed income(String name, Amount amount, @Nullable String party) {
        return income(name, money(amount, party));
    }

    static Placed income(String name, NoteMoney money) {
        return new Placed(REVENUE, Note.of(new NoteId("note-" + name), name, money));
    }

    static NoteMoney money(Amount amount, @Nullable String party) {
        return NoteMoney.of(amount, Structural.ALWAYS).paidBy(party);
    }

    static Placed value(String name, String impact, String party) {
        return value(name, outcome(party, Estimate.of(impact), "1"));
    }

    static Placed value(String name, NoteOutcome outcome) {
        return new Placed(VALUE, Note.of(new NoteId("note-" + name), name, outcome));
    }

    static NoteOutcome outcome(String party, Estimate quantity, String years) {
        return new NoteOutcome(
                party,
                Benefit.SAVING,
                PerUnit.of(quantity, Estimate.of(1)),
                Filters.NONE,
                Estimate.of(0),
                Estimate.of(years),
                null,
                null);
    }

    static Amount fixed(String perYear) {
        return new Amount.Fixed(Estimate.of(perYear));
    }

    static Amount variable(String quantity, String unit, String unitPrice) {
        return new Amount.Variable(Estimate.of(quantity), unit, Estimate.of(unitPrice));
    }

    static BigDecimal decimal(long whole) {
        return BigDecimal.valueOf(whole);
    }
}

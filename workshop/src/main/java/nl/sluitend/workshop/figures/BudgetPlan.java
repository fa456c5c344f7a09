package nl.sluitend.workshop.figures;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Amount.Driven;
import nl.sluitend.finance.budget.Amount.Saving;
import nl.sluitend.finance.budget.Amount.Unknown;
import nl.sluitend.finance.budget.Amount.Variable;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Driver;
import nl.sluitend.finance.budget.Grain;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.reference.TaskField;
import nl.sluitend.finance.societal.Outcome;
import nl.sluitend.finance.societal.Outcome.Benefit;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.preparation.BudgetFrame;
import org.jspecify.annotations.Nullable;

/// From canvas to budget: every note in the two money blocks is a line. One that nobody has given
/// an amount yet is an unknown line, so that a forgotten note can never pass for a free one. Only a
/// revenue that is worth something to society and has no amount is no line: it brings in no money,
/// and somebody said so.
///
/// The quantity of a note is a driver: its own line follows it, and so do those of the notes that
/// name it. A driver whose note has left the canvas is unknown, and with it all that follow it.
///
/// Its grain is a whole euro: nobody at the table speaks of cents.
public final class BudgetPlan {

    private static final NoteMoney NOT_YET_KNOWN = NoteMoney.of(new Unknown(), Structural.ALWAYS);

    private BudgetPlan() {}

    public static Budget of(BudgetFrame frame, Canvas canvas) {
        List<Outcome> outcomes = ImpactPlan.of(canvas).outcomes();
        List<BudgetLine> lines =
                Stream.concat(
                                lines(canvas.at(Block.COSTS), Direction.COST, outcomes),
                                lines(canvas.at(Block.REVENUE), Direction.INCOME, outcomes))
                        .toList();
        return new Budget(
                Horizon.municipal(frame.firstYear()),
                drivers(canvas, frame.firstYear()),
                lines,
                ceiling(frame),
                null,
                Grain.WHOLE,
                null);
    }

    private static @Nullable Ceiling ceiling(BudgetFrame frame) {
        Money perYear = frame.ceiling();
        return perYear == null ? null : new Ceiling(perYear, party(frame.payer()));
    }

    /// Spaces around it make no other party, and nothing else is nobody.
    private static @Nullable String party(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static List<Driver> drivers(Canvas canvas, Year first) {
        return Stream.concat(canvas.at(Block.COSTS).stream(), canvas.at(Block.REVENUE).stream())
                .flatMap(note -> driver(note, first))
                .toList();
    }

    private static Stream<Driver> driver(Note note, Year first) {
        return note.money() != null && note.money().amount() instanceof Variable variable
                ? Stream.of(
                        new Driver(
                                note.id().value(),
                                note.text(),
                                variable.unit(),
                                first,
                                List.of(variable.quantity())))
                : Stream.empty();
    }

    private static Stream<BudgetLine> lines(
            List<Note> notes, Direction direction, List<Outcome> outcomes) {
        return notes.stream()
                .filter(note -> direction == Direction.COST || !isOutcomeAlone(note))
                .map(note -> line(note, direction, outcomes));
    }

    private static boolean isOutcomeAlone(Note note) {
        return note.outcome() != null && note.money() == null;
    }

    private static BudgetLine line(Note note, Direction direction, List<Outcome> outcomes) {
        NoteMoney money = note.money() == null ? NOT_YET_KNOWN : note.money();
        Amount amount = amount(note, money.amount(), direction, outcomes);
        return new BudgetLine(
                note.id().value(),
                note.text(),
                side(direction, amount, money.taskField()),
                amount,
                money.recurrence(),
                money.indexation(),
                party(money.party()),
                money.taskField(),
                null,
                money.source());
    }

    /// On the task field of the reserves nothing else is booked, so that such a note moves one.
    /// What is bought or saved never does.
    private static Direction side(Direction block, Amount amount, @Nullable String taskField) {
        boolean movesReserve =
                TaskField.RESERVES.equals(taskField)
                        && !(amount instanceof Saving || amount instanceof Amount.Investment);
        return switch (block) {
            case COST, ADDITION -> movesReserve ? Direction.ADDITION : Direction.COST;
            case INCOME, WITHDRAWAL -> movesReserve ? Direction.WITHDRAWAL : Direction.INCOME;
        };
    }

    /// A saving that somebody moved to the costs is no cost; what it is, they still have to say.
    private static Amount amount(
            Note note, Amount amount, Direction direction, List<Outcome> outcomes) {
        return switch (amount) {
            case Variable variable ->
                    new Driven(note.id().value(), BigDecimal.ONE, variable.unitPrice());
            case Saving _ when direction == Direction.COST -> new Unknown();
            case Unknown _, Amount.Fixed _, Driven _, Amount.Listed _ -> amount;
            case Saving saving -> resting(saving, outcomes);
            case Amount.Staff _, Amount.Investment _ -> amount;
        };
    }

    /// On a canvas the outcome of a saving is told in words. Where they are those of a note that
    /// saves money for who cashes it, that note bounds the saving.
    private static Saving resting(Saving saving, List<Outcome> outcomes) {
        String told = saving.outcome().strip();
        return outcomes.stream()
                .filter(each -> each.benefit() == Benefit.SAVING)
                .filter(each -> each.party().strip().equals(saving.cashedBy().strip()))
                .filter(each -> each.label().strip().equalsIgnoreCase(told))
                .findFirst()
                .map(each -> saving.of(each.id()))
                .orElse(saving);
    }
}

package nl.sluitend.canvas;

import static nl.sluitend.canvas.Refusal.AMOUNT_OUT_OF_RANGE;
import static nl.sluitend.canvas.Refusal.CANVAS_FULL;
import static nl.sluitend.canvas.Refusal.NOTE_EXISTS;
import static nl.sluitend.canvas.Refusal.TOO_MANY_TERMS;
import static nl.sluitend.canvas.Refusal.YEAR_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.canvas.Command.AddNote;
import nl.sluitend.canvas.Command.ChooseSubject;
import nl.sluitend.canvas.Command.CreateWorkshop;
import nl.sluitend.canvas.Command.EditGuide;
import nl.sluitend.canvas.Command.EditNote;
import nl.sluitend.canvas.Command.Join;
import nl.sluitend.canvas.Command.MoveNote;
import nl.sluitend.canvas.Command.RestoreNote;
import nl.sluitend.canvas.Command.SetBudgetFrame;
import nl.sluitend.canvas.Command.SetContext;
import nl.sluitend.canvas.Command.SetMoney;
import nl.sluitend.canvas.Command.ShelveNote;
import nl.sluitend.canvas.Command.SplitNote;
import nl.sluitend.canvas.Command.StartWorkshop;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence;
import org.jspecify.annotations.Nullable;

/// Whether what a command carries stays within the limits, whatever the state of the workshop.
/// Each check answers the first refusal, or null when all is well.
record Admission(Limits limits) {

    @Nullable Refusal refusal(Command command) {
        return switch (command) {
            case CreateWorkshop(var preparation, var canvas) ->
                    first(preparation(preparation), canvas(canvas));
            case ChooseSubject(var subject) -> subject(subject);
            case SetContext(var terms) -> context(terms);
            case EditGuide(_, var guide) -> blockGuide(guide);
            case SetBudgetFrame(var frame) -> frame(frame);
            case StartWorkshop(), ShelveNote _, RestoreNote _, MoveNote _ -> null;
            case Join(var nickname) -> nickname(nickname);
            case AddNote(_, _, var text) -> noteText(text);
            case EditNote(_, var text) -> noteText(text);
            case SplitNote split -> split(split);
            case SetMoney(_, var money) -> money(money);
        };
    }

    private @Nullable Refusal preparation(Preparation preparation) {
        return first(
                subject(preparation.subject()),
                context(preparation.context()),
                firstOf(preparation.guide().blocks().values(), this::blockGuide),
                frame(preparation.frame()));
    }

    private @Nullable Refusal subject(Subject subject) {
        return Wording.required(subject.title(), limits.title());
    }

    private @Nullable Refusal context(List<String> terms) {
        return terms.size() > limits.contextTerms()
                ? TOO_MANY_TERMS
                : firstOf(terms, term -> Wording.required(term, limits.contextTerm()));
    }

    private @Nullable Refusal blockGuide(BlockGuide guide) {
        return first(
                Wording.required(guide.label(), limits.label()),
                Wording.required(guide.question(), limits.question()),
                Wording.optional(guide.example(), limits.question()),
                Wording.optional(guide.followUp(), limits.question()));
    }

    private @Nullable Refusal frame(BudgetFrame frame) {
        Money ceiling = frame.ceiling();
        return first(year(frame.firstYear()), ceiling == null ? null : decimal(ceiling.euros()));
    }

    private @Nullable Refusal nickname(@Nullable String nickname) {
        return nickname == null ? null : Wording.required(nickname, limits.nickname());
    }

    private @Nullable Refusal noteText(String text) {
        return Wording.required(text, limits.noteText());
    }

    private @Nullable Refusal split(SplitNote split) {
        return split.others().size() >= limits.splitParts()
                ? CANVAS_FULL
                : first(
                        noteText(split.text()),
                        firstOf(split.others(), other -> noteText(other.text())));
    }

    private @Nullable Refusal canvas(Canvas canvas) {
        List<Note> notes =
                Stream.concat(
                                canvas.blocks().values().stream().flatMap(List::stream),
                                canvas.shelf().stream().map(Shelved::note))
                        .toList();
        Set<NoteId> ids = new HashSet<>(notes.stream().map(Note::id).toList());
        return first(
                notes.size() > limits.notes() ? CANVAS_FULL : null,
                ids.size() < notes.size() ? NOTE_EXISTS : null,
                firstOf(notes, this::note));
    }

    private @Nullable Refusal note(Note note) {
        NoteMoney money = note.money();
        return first(noteText(note.text()), money == null ? null : money(money));
    }

    private @Nullable Refusal money(NoteMoney money) {
        return first(amount(money.amount()), recurrence(money.recurrence()));
    }

    private @Nullable Refusal amount(Amount amount) {
        return switch (amount) {
            case Amount.Unknown() -> null;
            case Amount.Fixed(var perYear) -> decimal(perYear.euros());
            case Amount.Variable(var quantity, var unit, var unitPrice) ->
                    first(
                            decimal(quantity),
                            decimal(unitPrice.euros()),
                            Wording.optional(unit, limits.unit()));
        };
    }

    private @Nullable Refusal recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Structural() -> null;
            case Recurrence.Incidental(var year) -> year(year);
        };
    }

    /// Amounts are at least zero: the block says whether they are a cost or an income.
    private @Nullable Refusal decimal(BigDecimal value) {
        boolean fits =
                value.signum() >= 0
                        && value.scale() <= limits.amountDecimals()
                        && value.precision() - value.scale() <= limits.amountDigits();
        return fits ? null : AMOUNT_OUT_OF_RANGE;
    }

    private @Nullable Refusal year(Year year) {
        boolean fits =
                year.getValue() >= limits.yearFirst() && year.getValue() <= limits.yearLast();
        return fits ? null : YEAR_OUT_OF_RANGE;
    }

    private static @Nullable Refusal first(@Nullable Refusal... refusals) {
        return Stream.of(refusals).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> @Nullable Refusal firstOf(
            Collection<T> values, Function<T, @Nullable Refusal> check) {
        return values.stream().map(check).filter(Objects::nonNull).findFirst().orElse(null);
    }
}

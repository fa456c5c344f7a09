package nl.sluitend.canvas;

import static nl.sluitend.canvas.Refusal.AMOUNT_OUT_OF_RANGE;
import static nl.sluitend.canvas.Refusal.CANVAS_FULL;
import static nl.sluitend.canvas.Refusal.NOTE_EXISTS;
import static nl.sluitend.canvas.Refusal.TOO_MANY_TERMS;
import static nl.sluitend.canvas.Refusal.YEAR_OUT_OF_RANGE;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
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
record Admission(Limits limits) {

    @Nullable Refusal refusal(Command command) {
        return objections(command).map(Objection::refusal).findFirst().orElse(null);
    }

    Stream<Objection> objections(Command command) {
        return switch (command) {
            case CreateWorkshop(var preparation, var canvas) ->
                    all(
                            within("preparation", preparation(preparation)),
                            within("canvas", canvas(canvas)));
            case ChooseSubject(var subject) -> within("subject", subject(subject));
            case SetContext(var terms) -> within("terms", context(terms));
            case EditGuide(_, var guide) -> within("guide", blockGuide(guide));
            case SetBudgetFrame(var frame) -> within("frame", frame(frame));
            case StartWorkshop(), ShelveNote _, RestoreNote _, MoveNote _ -> Stream.empty();
            case Join(var nickname) -> nickname(nickname);
            case AddNote(_, _, var text) -> noteText(text);
            case EditNote(_, var text) -> noteText(text);
            case SplitNote split -> split(split);
            case SetMoney(_, var money) -> within("money", money(money));
        };
    }

    private Stream<Objection> preparation(Preparation preparation) {
        return all(
                within("subject", subject(preparation.subject())),
                within("context", context(preparation.context())),
                within("guide", within("blocks", guide(preparation.guide()))),
                within("frame", frame(preparation.frame())));
    }

    private Stream<Objection> subject(Subject subject) {
        return at("title", Wording.required(subject.title(), limits.title()));
    }

    private Stream<Objection> context(List<String> terms) {
        return terms.size() > limits.contextTerms()
                ? here(TOO_MANY_TERMS)
                : each(terms, term -> here(Wording.required(term, limits.contextTerm())));
    }

    private Stream<Objection> guide(Guide guide) {
        return guide.blocks().entrySet().stream()
                .flatMap(entry -> within(entry.getKey().name(), blockGuide(entry.getValue())));
    }

    private Stream<Objection> blockGuide(BlockGuide guide) {
        return all(
                at("label", Wording.required(guide.label(), limits.label())),
                at("question", Wording.required(guide.question(), limits.question())),
                at("example", Wording.optional(guide.example(), limits.question())),
                at("followUp", Wording.optional(guide.followUp(), limits.question())));
    }

    private Stream<Objection> frame(BudgetFrame frame) {
        Money ceiling = frame.ceiling();
        return all(
                at("firstYear", year(frame.firstYear())),
                at("ceiling", ceiling == null ? null : decimal(ceiling.euros())));
    }

    private Stream<Objection> nickname(@Nullable String nickname) {
        return at(
                "nickname",
                nickname == null ? null : Wording.required(nickname, limits.nickname()));
    }

    private Stream<Objection> noteText(String text) {
        return at("text", Wording.required(text, limits.noteText()));
    }

    private Stream<Objection> split(SplitNote split) {
        return split.others().size() >= limits.splitParts()
                ? at("others", CANVAS_FULL)
                : all(
                        noteText(split.text()),
                        within("others", each(split.others(), other -> noteText(other.text()))));
    }

    private Stream<Objection> canvas(Canvas canvas) {
        if (canvas.size() > limits.notes()) {
            return here(CANVAS_FULL);
        }
        Set<NoteId> seen = new HashSet<>();
        return all(
                within("blocks", onSheet(canvas, seen)),
                within(
                        "shelf",
                        each(canvas.shelf(), kept -> within("note", note(kept.note(), seen)))));
    }

    private Stream<Objection> onSheet(Canvas canvas, Set<NoteId> seen) {
        return canvas.blocks().entrySet().stream()
                .flatMap(entry ->
                        within(
                                entry.getKey().name(),
                                each(entry.getValue(), note -> note(note, seen))));
    }

    private Stream<Objection> note(Note note, Set<NoteId> seen) {
        NoteMoney money = note.money();
        return all(
                at("id", seen.add(note.id()) ? null : NOTE_EXISTS),
                noteText(note.text()),
                money == null ? Stream.empty() : within("money", money(money)));
    }

    private Stream<Objection> money(NoteMoney money) {
        return all(
                within("amount", amount(money.amount())),
                within("recurrence", recurrence(money.recurrence())));
    }

    private Stream<Objection> amount(Amount amount) {
        return switch (amount) {
            case Amount.Unknown() -> Stream.empty();
            case Amount.Fixed(var perYear) -> at("perYear", decimal(perYear.euros()));
            case Amount.Variable(var quantity, var unit, var unitPrice) ->
                    all(
                            at("quantity", decimal(quantity)),
                            at("unit", Wording.optional(unit, limits.unit())),
                            at("unitPrice", decimal(unitPrice.euros())));
        };
    }

    private Stream<Objection> recurrence(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Structural() -> Stream.empty();
            case Recurrence.Incidental(var year) -> at("year", year(year));
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

    private static Stream<Objection> here(@Nullable Refusal refusal) {
        return refusal == null ? Stream.empty() : Stream.of(new Objection("", refusal));
    }

    private static Stream<Objection> at(String step, @Nullable Refusal refusal) {
        return within(step, here(refusal));
    }

    private static Stream<Objection> within(String step, Stream<Objection> objections) {
        return objections.map(objection -> objection.within(step));
    }

    private static <T> Stream<Objection> each(List<T> items, Function<T, Stream<Objection>> check) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> within(i.toString(), check.apply(items.get(i))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static Stream<Objection> all(Stream<Objection>... objections) {
        return Arrays.stream(objections).flatMap(Function.identity());
    }
}

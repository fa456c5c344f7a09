package nl.sluitend.workshop;

import static nl.sluitend.workshop.Objection.all;
import static nl.sluitend.workshop.Objection.at;
import static nl.sluitend.workshop.Objection.each;
import static nl.sluitend.workshop.Objection.here;
import static nl.sluitend.workshop.Objection.within;
import static nl.sluitend.workshop.Refusal.CANVAS_FULL;
import static nl.sluitend.workshop.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.Refusal.TOO_MANY_TERMS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.AddNote;
import nl.sluitend.workshop.Command.ChooseSubject;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Command.EditGuide;
import nl.sluitend.workshop.Command.EditNote;
import nl.sluitend.workshop.Command.Join;
import nl.sluitend.workshop.Command.MoveNote;
import nl.sluitend.workshop.Command.RestoreNote;
import nl.sluitend.workshop.Command.SetBudgetFrame;
import nl.sluitend.workshop.Command.SetContext;
import nl.sluitend.workshop.Command.SetMoney;
import nl.sluitend.workshop.Command.SetOutcome;
import nl.sluitend.workshop.Command.ShelveNote;
import nl.sluitend.workshop.Command.SplitNote;
import nl.sluitend.workshop.Command.StartWorkshop;
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
            case SetMoney(_, var money) -> within("money", monies().money(money));
            case SetOutcome(_, var outcome) -> within("outcome", outcome(outcome));
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
        return at("title", Wording.required(subject.title(), limits.of(Limit.TITLE)));
    }

    private Stream<Objection> context(List<String> terms) {
        return terms.size() > limits.of(Limit.CONTEXT_TERMS)
                ? here(TOO_MANY_TERMS)
                : each(terms, term -> here(Wording.required(term, limits.of(Limit.CONTEXT_TERM))));
    }

    private Stream<Objection> guide(Guide guide) {
        return guide.blocks().entrySet().stream()
                .flatMap(entry -> within(entry.getKey().name(), blockGuide(entry.getValue())));
    }

    private Stream<Objection> blockGuide(BlockGuide guide) {
        return all(
                at("label", Wording.required(guide.label(), limits.of(Limit.LABEL))),
                at("question", Wording.required(guide.question(), limits.of(Limit.QUESTION))),
                at("example", Wording.optional(guide.example(), limits.of(Limit.QUESTION))),
                at("followUp", Wording.optional(guide.followUp(), limits.of(Limit.QUESTION))));
    }

    private Stream<Objection> frame(BudgetFrame frame) {
        Money ceiling = frame.ceiling();
        return all(
                within("firstYear", monies().year(frame.firstYear())),
                within("ceiling", ceiling == null ? Stream.empty() : monies().amount(ceiling)),
                at("payer", Wording.optional(frame.payer(), limits.of(Limit.PARTY))));
    }

    private Stream<Objection> nickname(@Nullable String nickname) {
        return at(
                "nickname",
                nickname == null ? null : Wording.required(nickname, limits.of(Limit.NICKNAME)));
    }

    private Stream<Objection> noteText(String text) {
        return at("text", Wording.required(text, limits.of(Limit.NOTE_TEXT)));
    }

    private Stream<Objection> split(SplitNote split) {
        return split.others().size() >= limits.of(Limit.SPLIT_PARTS)
                ? at("others", CANVAS_FULL)
                : all(
                        noteText(split.text()),
                        within("others", each(split.others(), other -> noteText(other.text()))));
    }

    private Stream<Objection> canvas(Canvas canvas) {
        if (canvas.size() > limits.of(Limit.NOTES)) {
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
                money == null ? Stream.empty() : within("money", monies().money(money)),
                within("outcome", outcome(note.outcome())));
    }

    private Stream<Objection> outcome(@Nullable NoteOutcome outcome) {
        return outcome == null ? Stream.empty() : new OutcomeAdmission(limits).outcome(outcome);
    }

    private MoneyAdmission monies() {
        return new MoneyAdmission(limits);
    }
}

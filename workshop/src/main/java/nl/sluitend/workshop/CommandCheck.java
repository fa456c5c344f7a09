package nl.sluitend.workshop;

import static nl.sluitend.shape.Objection.each;
import static nl.sluitend.shape.Objection.unless;
import static nl.sluitend.shape.Objection.within;
import static nl.sluitend.workshop.rules.Refusal.CANVAS_FULL;
import static nl.sluitend.workshop.rules.Refusal.CANVAS_UNKNOWN;
import static nl.sluitend.workshop.rules.Refusal.CAPACITIES_UNCLEAR;
import static nl.sluitend.workshop.rules.Refusal.INVESTMENT_INDEXED;
import static nl.sluitend.workshop.rules.Refusal.NOTE_EXISTS;
import static nl.sluitend.workshop.rules.Refusal.RESIDUAL_ABOVE_PRICE;
import static nl.sluitend.workshop.rules.Refusal.SCRIPT_TOO_LONG;
import static nl.sluitend.workshop.rules.Refusal.STEP_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.shape.Check;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.Rules;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.preparation.Naming.ByRole;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.session.Script;
import org.jspecify.annotations.Nullable;

/// Whether what a command carries stays within the bounds that are written on it, whatever the
/// state of the workshop.
record CommandCheck(Limits limits) {

    private static final Rules<Refusal> RULES =
            Rules.<Refusal>none()
                    .and(
                            CreateWorkshop.class,
                            (create, _) -> within("canvases", canvases(create.canvases())))
                    .and(Canvas.class, CommandCheck::canvas)
                    .and(SetFacet.class, (set, _) -> within("facet", gains(set.facet())))
                    .and(
                            ByRole.class,
                            (byRole, _) -> within("capacities", capacities(byRole.capacities())))
                    .and(Script.class, CommandCheck::script)
                    .and(NoteMoney.class, (money, _) -> money(money));

    @Nullable Refusal refusal(Command command) {
        List<Objection<Refusal>> objections = objections(command);
        return objections.isEmpty() ? null : objections.getFirst().reason();
    }

    List<Objection<Refusal>> objections(Command command) {
        return new Check<>(limits, Refusal::of, RULES).objections((Record) command);
    }

    /// Of what is set from now on. What is there already may have been taken in before the rule.
    private static Stream<Objection<Refusal>> gains(Facet facet) {
        boolean gains =
                facet instanceof NoteMoney money
                        && money.amount() instanceof Investment investment
                        && investment.gainsWorth();
        return within("amount", within("residualValue", unless(!gains, RESIDUAL_ABOVE_PRICE)));
    }

    private static Stream<Objection<Refusal>> capacities(List<String> capacities) {
        boolean areDistinct = Set.copyOf(capacities).size() == capacities.size();
        return unless(areDistinct && !capacities.isEmpty(), CAPACITIES_UNCLEAR);
    }

    private static Stream<Objection<Refusal>> script(Script script, Limits limits) {
        boolean fits = script.textLength() <= limits.of(Limit.SCRIPT_TEXT);
        return within(
                "steps",
                Stream.concat(
                        unless(script.areDistinct(), STEP_TWICE), unless(fits, SCRIPT_TOO_LONG)));
    }

    private static Stream<Objection<Refusal>> money(NoteMoney money) {
        boolean isIndexed = money.indexation() != null;
        return within(
                "indexation",
                unless(!isIndexed || money.amount().mayBeIndexed(), INVESTMENT_INDEXED));
    }

    /// A note is on one canvas, and there once.
    private static Stream<Objection<Refusal>> canvases(Map<CanvasId, Canvas> canvases) {
        Set<NoteId> seen = new HashSet<>();
        return Stream.of(
                        within(
                                CanvasId.MAIN.value(),
                                unless(canvases.containsKey(CanvasId.MAIN), CANVAS_UNKNOWN)),
                        canvases.entrySet().stream()
                                .flatMap(entry ->
                                        within(
                                                entry.getKey().value(),
                                                isNew(entry.getValue(), seen))))
                .flatMap(Function.identity());
    }

    /// A list that is too long by itself was told already.
    private static Stream<Objection<Refusal>> canvas(Canvas canvas, Limits limits) {
        int most = limits.of(Limit.NOTES);
        boolean isTold = canvas.blocks().values().stream().anyMatch(notes -> notes.size() > most);
        return unless(isTold || canvas.size() <= most, CANVAS_FULL);
    }

    private static Stream<Objection<Refusal>> isNew(Canvas canvas, Set<NoteId> seen) {
        return Stream.concat(
                within("blocks", onSheet(canvas, seen)),
                within(
                        "shelf",
                        each(canvas.shelf(), kept -> within("note", isNew(kept.note(), seen)))));
    }

    private static Stream<Objection<Refusal>> onSheet(Canvas canvas, Set<NoteId> seen) {
        return canvas.blocks().entrySet().stream()
                .flatMap(entry ->
                        within(
                                entry.getKey().name(),
                                each(entry.getValue(), note -> isNew(note, seen))));
    }

    private static Stream<Objection<Refusal>> isNew(Note note, Set<NoteId> seen) {
        return within("id", unless(seen.add(note.id()), NOTE_EXISTS));
    }
}

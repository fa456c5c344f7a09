package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Dimension;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.SessionCommand;
import nl.sluitend.workshop.session.Step;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.session.StepKind;
import org.jspecify.annotations.Nullable;

/// What must be so in a led hour, written once more and as simply as can be: which notes there are,
/// whose and where, what is hidden, and what the group does. It knows one canvas and no order in
/// it.
///
/// @param step where the group is; absent before the hour begins
record ExpectedHour(
        Script script, @Nullable Step step, Mode mode, boolean still, Map<NoteId, Slip> slips) {

    /// Somebody with a device of their own.
    record Person(int number, Role role) {
        boolean leads() {
            return role == Role.FACILITATOR;
        }
    }

    /// A note. `signer` is whose words it holds, which is not who split it off.
    record Slip(int maker, int signer, Block block, String text, boolean hidden, boolean aside) {

        Slip saying(String other) {
            return new Slip(maker, signer, block, other, hidden, aside);
        }

        Slip in(Block other) {
            return new Slip(maker, signer, other, text, hidden, aside);
        }

        Slip laidAside(boolean now) {
            return new Slip(maker, signer, block, text, hidden, now);
        }

        Slip shown() {
            return new Slip(maker, signer, block, text, false, aside);
        }
    }

    static ExpectedHour of(Script script) {
        return new ExpectedHour(script, null, Mode.DISCUSSING, false, Map.of());
    }

    boolean sees(Person who, NoteId note) {
        Slip slip = slips.get(note);
        boolean isBlind = who.role() == Role.WALL && step == null;
        return slip != null
                && !isBlind
                && (who.leads() || !slip.hidden() || slip.maker() == who.number());
    }

    Map<NoteId, Slip> seenBy(Person who) {
        Map<NoteId, Slip> seen = new LinkedHashMap<>(slips);
        seen.keySet().removeIf(note -> !sees(who, note));
        return seen;
    }

    /// How many lie hidden from somebody in each block where any does.
    Map<Block, Integer> withheldFrom(Person who) {
        return slips.entrySet().stream()
                .filter(each -> !each.getValue().aside() && !sees(who, each.getKey()))
                .collect(Collectors.toMap(each -> each.getValue().block(), _ -> 1, Integer::sum));
    }

    /// The budget lines that have no part in the figures of anybody but the facilitator.
    int hiddenAmounts() {
        return (int)
                slips.values().stream()
                        .filter(slip -> slip.hidden() && !slip.aside())
                        .filter(slip -> slip.block().dimension() == Dimension.FINANCE)
                        .count();
    }

    /// Why it cannot be; null when it can.
    @Nullable Refusal refusal(Command command, Person who) {
        return switch (command) {
            case NoteCommand.AddNote _ -> beyondReach(who, null, reach());
            case NoteCommand note when !sees(who, note.note()) ->
                    requireNonNullElse(beyondReach(who, null, reach()), Refusal.NOTE_UNKNOWN);
            case NoteCommand note -> refusal(note, requireNonNull(slips.get(note.note())), who);
            case SessionCommand.GoToStep(var from, _) -> leftUnless(from);
            case SessionCommand.SetDoing(var at, _) -> leftUnless(at);
            case SessionCommand.AddMinutes(var at, _) -> leftUnless(at);
            case SessionCommand.PlanMinutes(var at, _) -> leftUnless(at);
            case SessionCommand.ShowNotes(var which) ->
                    chosen(which).findAny().isEmpty() ? Refusal.NOTHING_HIDDEN : null;
            case SessionCommand _, PeopleCommand _, PreparationCommand _ -> null;
            case Command.CreateWorkshop _ -> Refusal.WORKSHOP_EXISTS;
        };
    }

    private @Nullable Refusal refusal(NoteCommand command, Slip slip, Person who) {
        if (command instanceof NoteCommand.EditNote(_, var text, var seen)
                && !slip.aside()
                && seen != null
                && !Stream.of(seen, text).anyMatch(slip.text()::equals)) {
            return Refusal.CHANGED_MEANWHILE;
        }
        Refusal notNow = beyondReach(who, slip, reach());
        if (notNow != null) {
            return notNow;
        }
        boolean splits = command instanceof NoteCommand.SplitNote;
        if (splits && slip.hidden() && slip.maker() != who.number()) {
            return Refusal.NOT_NOW;
        }
        if (command instanceof NoteCommand.RestoreNote) {
            return slip.aside() ? null : Refusal.NOTE_NOT_ON_SHELF;
        }
        boolean isPriced = slip.block().dimension() == Dimension.FINANCE;
        if (command instanceof NoteCommand.SetFacet && !slip.aside() && !isPriced) {
            return Refusal.NOT_IN_THIS_BLOCK;
        }
        return slip.aside() ? Refusal.NOTE_ON_SHELF : null;
    }

    /// The scripts of the sheet have one reach for all that is done to notes in a step.
    private Reach reach() {
        return step == null ? Reach.ALL : step.participants().notes().edit();
    }

    private @Nullable Refusal beyondReach(Person who, @Nullable Slip slip, Reach reach) {
        boolean isOwn = slip == null || slip.maker() == who.number();
        boolean reaches = !still && (reach == Reach.ALL || (reach == Reach.OWN && isOwn));
        return who.leads() || reaches ? null : Refusal.NOT_NOW;
    }

    private @Nullable Refusal leftUnless(@Nullable StepId at) {
        boolean isThere = step == null ? at == null : step.id().equals(at);
        return isThere ? null : Refusal.STEP_LEFT;
    }

    private Stream<NoteId> chosen(SessionCommand.Choosing which) {
        Predicate<Map.Entry<NoteId, Slip>> meant =
                switch (which) {
                    case SessionCommand.Choosing.EveryNote() -> _ -> true;
                    case SessionCommand.Choosing.NotesIn(var block) ->
                            each -> !each.getValue().aside() && each.getValue().block() == block;
                    case SessionCommand.Choosing.OneNote(var note) ->
                            each -> each.getKey().equals(note);
                };
        return slips.entrySet().stream()
                .filter(each -> each.getValue().hidden())
                .filter(meant)
                .map(Map.Entry::getKey);
    }

    ExpectedHour after(Command command, Person who) {
        return switch (command) {
            case NoteCommand note -> after(note, who);
            case SessionCommand.GoToStep(_, var to) -> {
                Step other = requireNonNull(script.find(to));
                yield new ExpectedHour(script, other, other.opens(), false, slips);
            }
            case SessionCommand.SetDoing(_, var doing) ->
                    switch (doing) {
                        case STILL -> new ExpectedHour(script, step, mode, true, slips);
                        case WRITING -> doing(Mode.WRITING);
                        case DISCUSSING -> showing(talkedAbout()).doing(Mode.DISCUSSING);
                        case VOTING -> showing(talkedAbout()).doing(Mode.VOTING);
                    };
            case SessionCommand.ShowNotes(var which) -> showing(which);
            case PreparationCommand.SetScript(var other, _) -> on(other);
            case Command _ -> this;
        };
    }

    private ExpectedHour on(Script other) {
        Step same = step == null ? null : other.find(step.id());
        return new ExpectedHour(other, same, mode, still, slips);
    }

    private SessionCommand.Choosing talkedAbout() {
        return step != null && step.kind() instanceof StepKind.BlockStep(var block)
                ? new SessionCommand.Choosing.NotesIn(block)
                : new SessionCommand.Choosing.EveryNote();
    }

    private ExpectedHour doing(Mode other) {
        return new ExpectedHour(script, step, other, false, slips);
    }

    private ExpectedHour showing(SessionCommand.Choosing which) {
        Map<NoteId, Slip> shown = new LinkedHashMap<>(slips);
        chosen(which).toList().forEach(note -> shown.computeIfPresent(note, (_, it) -> it.shown()));
        return with(shown);
    }

    private ExpectedHour after(NoteCommand command, Person who) {
        return switch (command) {
            case NoteCommand.AddNote(_, var id, var block, var text) -> {
                boolean hidden = step != null && mode == Mode.WRITING;
                yield with(id, new Slip(who.number(), who.number(), block, text, hidden, false));
            }
            case NoteCommand.EditNote(var id, var text, _) -> with(id, slip -> slip.saying(text));
            case NoteCommand.MoveNote(var id, _, var block, _) -> with(id, slip -> slip.in(block));
            case NoteCommand.SplitNote split -> splitBy(split, who);
            case NoteCommand.ShelveNote(var id) -> with(id, slip -> slip.laidAside(true));
            case NoteCommand.RestoreNote(var id) -> with(id, slip -> slip.laidAside(false));
            case NoteCommand.SetFacet _, NoteCommand.ClearFacet _ -> this;
        };
    }

    private ExpectedHour splitBy(NoteCommand.SplitNote split, Person who) {
        Slip whole = requireNonNull(slips.get(split.note()));
        ExpectedHour rest = with(split.note(), whole.saying(split.text()));
        for (NewNote part : split.others()) {
            boolean hidden = whole.hidden();
            rest =
                    rest.with(
                            part.id(),
                            new Slip(
                                    who.number(),
                                    whole.signer(),
                                    whole.block(),
                                    part.text(),
                                    hidden,
                                    false));
        }
        return rest;
    }

    private ExpectedHour with(NoteId id, UnaryOperator<Slip> change) {
        return with(id, change.apply(requireNonNull(slips.get(id))));
    }

    private ExpectedHour with(NoteId id, Slip slip) {
        Map<NoteId, Slip> more = new LinkedHashMap<>(slips);
        more.put(id, slip);
        return with(more);
    }

    private ExpectedHour with(Map<NoteId, Slip> others) {
        return new ExpectedHour(script, step, mode, still, others);
    }
}

package nl.sluitend.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.sluitend.shape.Merge;
import nl.sluitend.workshop.notes.Facet;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteCommand.ClearFacet;
import nl.sluitend.workshop.notes.NoteCommand.EditNote;
import nl.sluitend.workshop.notes.NoteCommand.SetFacet;
import nl.sluitend.workshop.notes.NoteCommand.SplitNote;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.notes.SeenFacet;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseSubject;
import nl.sluitend.workshop.preparation.PreparationCommand.EditGuide;
import nl.sluitend.workshop.preparation.PreparationCommand.SetBudgetFrame;
import nl.sluitend.workshop.preparation.PreparationCommand.SetContext;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.rules.Actor;
import nl.sluitend.workshop.session.ScriptMerge;
import nl.sluitend.workshop.session.SessionCommand;
import org.jspecify.annotations.Nullable;

/// Brings a command up to what the workshop has become since its writer looked. Who changes one
/// field of a form keeps what others made of its other fields. Two texts of one note are never put
/// together by a machine. Each answers null for what would undo a change that its writer has not
/// seen.
final class Renewal {

    private Renewal() {}

    static @Nullable Command of(Command command, Actor actor, Workshop now) {
        return switch (command) {
            case Command.CreateWorkshop _, PeopleCommand _, SessionCommand _ -> command;
            case PreparationCommand prepare -> of(prepare, now.preparation());
            case NoteCommand note -> of(note, seen(note.note(), actor, now.notes()));
        };
    }

    /// Of what is hidden from the actor nothing is compared: the answer would tell whether a guess
    /// is right.
    private static @Nullable Note seen(NoteId id, Actor actor, Notes notes) {
        return notes.isSeen(id, actor.role(), actor.owner()) ? notes.onSheet(id) : null;
    }

    private static @Nullable Command of(PreparationCommand command, Preparation now) {
        return switch (command) {
            case ChooseSubject(var chosen, var seen) ->
                    seen == null
                            ? command
                            : changed(Merge.of(seen, chosen, now.subject()), ChooseSubject::new);
            case SetContext(var terms, var seen) ->
                    seen == null ? command : new SetContext(together(seen, terms, now.context()));
            case EditGuide(var block, var guide, var seen) ->
                    seen == null
                            ? command
                            : changed(
                                    Merge.of(seen, guide, now.guide().at(block)),
                                    edited -> new EditGuide(block, edited));
            case SetBudgetFrame(var frame, var seen) ->
                    seen == null
                            ? command
                            : changed(Merge.of(seen, frame, now.frame()), SetBudgetFrame::new);
            case SetScript(var script, var seen) ->
                    seen == null
                            ? command
                            : changed(ScriptMerge.of(seen, script, now.script()), SetScript::new);
            case ChooseNaming(var naming, var seen) ->
                    unless(undoes(seen, naming, now.naming()), command);
        };
    }

    /// What is wrong with a note that is not there for the actor is for others to say.
    private static @Nullable Command of(NoteCommand command, @Nullable Note now) {
        if (now == null) {
            return command;
        }
        return switch (command) {
            case EditNote(_, var text, var seen) -> unless(undoes(seen, text, now), command);
            case SplitNote(_, var text, _, var seen) -> unless(undoes(seen, text, now), command);
            case SetFacet set -> of(set, now.facet(set.facet().kind()));
            case ClearFacet(_, var kind, var seen) ->
                    unless(undoes(seen, now.facet(kind)), command);
            case NoteCommand.AddNote _, NoteCommand.MoveNote _ -> command;
            case NoteCommand.ShelveNote _, NoteCommand.RestoreNote _ -> command;
        };
    }

    private static @Nullable Command of(SetFacet set, @Nullable Facet now) {
        SeenFacet seen = set.seen();
        if (seen == null || Objects.equals(seen.facet(), now)) {
            return set;
        }
        return now == null
                ? null
                : changed(
                        (Facet) Merge.of((Record) seen.facet(), (Record) set.facet(), (Record) now),
                        facet -> new SetFacet(set.note(), facet));
    }

    private static boolean undoes(@Nullable String seen, String text, Note now) {
        return seen != null && !now.text().equals(seen) && !now.text().equals(text);
    }

    private static boolean undoes(@Nullable Naming seen, Naming naming, Naming now) {
        return seen != null && !now.equals(seen) && !now.equals(naming);
    }

    private static boolean undoes(@Nullable SeenFacet seen, @Nullable Facet now) {
        return seen != null && now != null && !now.equals(seen.facet());
    }

    private static @Nullable Command unless(boolean undoes, Command command) {
        return undoes ? null : command;
    }

    private static <T> @Nullable Command changed(@Nullable T merged, Function<T, Command> command) {
        return merged == null ? null : command.apply(merged);
    }

    /// Of a list nothing is undone: what I took away is away, what I added stands last.
    private static List<String> together(
            List<String> seen, List<String> mine, List<String> theirs) {
        if (seen.equals(theirs)) {
            return mine;
        }
        List<String> kept = new ArrayList<>(theirs);
        kept.removeIf(term -> seen.contains(term) && !mine.contains(term));
        mine.stream()
                .filter(term -> !seen.contains(term) && !kept.contains(term))
                .toList()
                .forEach(kept::add);
        return kept;
    }
}

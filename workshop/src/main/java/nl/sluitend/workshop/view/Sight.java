package nl.sluitend.workshop.view;

import static java.util.Comparator.comparing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Stage.Lobby;

/// Which notes of a workshop an audience sees at one moment.
record Sight(Workshop workshop, Audience audience) {

    /// Until everybody is in, the projector shows nothing of what the first ones write.
    boolean isBlind() {
        return audience.role() == Role.WALL && workshop.hour().stage() instanceof Lobby;
    }

    boolean sees(NoteId note) {
        return !isBlind() && notes().isSeen(note, audience.role(), audience.owner());
    }

    private Notes notes() {
        return workshop.notes();
    }

    private boolean seesAll() {
        return !isBlind() && (audience.role() == Role.FACILITATOR || notes().hidden().isEmpty());
    }

    /// What is seen whole is the canvas itself.
    Map<CanvasId, Canvas> canvases() {
        return seesAll() ? notes().canvases() : only(this::sees);
    }

    /// Those of the given notes, which this audience sees.
    Map<CanvasId, Canvas> only(Predicate<NoteId> wanted) {
        Map<CanvasId, Canvas> seen = new LinkedHashMap<>(notes().canvases());
        seen.replaceAll((_, canvas) -> only(canvas, wanted));
        return seen;
    }

    private static Canvas only(Canvas canvas, Predicate<NoteId> wanted) {
        Map<Block, List<Note>> blocks = new EnumMap<>(canvas.blocks());
        blocks.replaceAll(
                (_, notes) -> notes.stream().filter(note -> wanted.test(note.id())).toList());
        List<Shelved> shelf =
                canvas.shelf().stream().filter(kept -> wanted.test(kept.note().id())).toList();
        return new Canvas(blocks, shelf);
    }

    Map<CanvasId, Map<Block, Integer>> withheld() {
        Map<CanvasId, Map<Block, Integer>> withheld = new LinkedHashMap<>();
        if (!seesAll()) {
            notes().canvases().forEach((id, canvas) -> withheld.put(id, withheld(canvas)));
            withheld.values().removeIf(Sight::isNothing);
        }
        return withheld;
    }

    private Map<Block, Integer> withheld(Canvas canvas) {
        Map<Block, Integer> counts = new EnumMap<>(Block.class);
        canvas.blocks()
                .forEach((block, notes) ->
                        counts.put(
                                block,
                                (int) notes.stream().filter(note -> !sees(note.id())).count()));
        return counts;
    }

    private static boolean isNothing(Map<Block, Integer> counts) {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    List<NoteId> hidden() {
        return isBlind() ? List.of() : notes().hidden().stream().filter(this::sees).toList();
    }

    Map<NoteId, Author> authors(Predicate<NoteId> of) {
        Map<NoteId, Author> authors = inOrderOfChance();
        notes().marks()
                .forEach((note, mark) -> {
                    if (of.test(note) && sees(note)) {
                        authors.put(note, audience.owner().author(note.value(), mark));
                    }
                });
        return authors;
    }

    /// While a note is hidden, nobody is told whose it is: the facilitator, who reads it, neither.
    Map<NoteId, Signature> signatures(Predicate<NoteId> of) {
        Map<NoteId, Signature> signatures = inOrderOfChance();
        notes().signatures()
                .forEach((note, by) -> {
                    if (of.test(note) && sees(note) && !notes().isHidden(note)) {
                        signatures.put(note, by);
                    }
                });
        return signatures;
    }

    /// By the ids, which are drawn: the order of marks is that of writing, and would tell who saw
    /// somebody write which note is theirs.
    private static <V> Map<NoteId, V> inOrderOfChance() {
        return new TreeMap<>(comparing(NoteId::value));
    }

    NotesView view() {
        return new NotesView(
                canvases(), withheld(), authors(_ -> true), hidden(), signatures(_ -> true));
    }
}

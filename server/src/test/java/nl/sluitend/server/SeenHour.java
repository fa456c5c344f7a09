package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.server.ExpectedHour.Person;
import nl.sluitend.server.ExpectedHour.Slip;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Shelved;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Stage.Led;
import nl.sluitend.workshop.view.WorkshopView;

/// What one page shows, which must be what there is for who looks at it.
record SeenHour(Person who, WorkshopView view) {

    private static final List<String> CAPACITIES = List.of("inwoner", "gemeente", "zorg");

    static SeenHour of(Attendee attendee) {
        return new SeenHour(attendee.person, attendee.view());
    }

    static Naming.ByRole byRole() {
        return new Naming.ByRole(CAPACITIES);
    }

    static String capacityOf(int number) {
        return CAPACITIES.get(number % CAPACITIES.size());
    }

    static String nicknameOf(int number) {
        return "Gast %d".formatted(number);
    }

    void assertIs(ExpectedHour expected) {
        Map<NoteId, Slip> seen = expected.seenBy(who);
        assertHolds(view.notes().main(), seen);
        assertThat(withheld()).as("%s", who).isEqualTo(expected.withheldFrom(who));
        assertThat(Set.copyOf(view.notes().hidden()))
                .as("hidden, %s", who)
                .isEqualTo(only(seen, Slip::hidden).keySet());
        assertThat(view.notes().authors())
                .as("%s", who)
                .isEqualTo(valuesOf(seen, slip -> authorOf(slip)));
        assertSigned(only(seen, slip -> !slip.hidden()));
        assertAt(expected);
    }

    /// A canvas has these notes, each once and in its place.
    static void assertHolds(Canvas canvas, Map<NoteId, Slip> wanted) {
        Map<Block, Map<NoteId, String>> sheet = new HashMap<>();
        only(wanted, slip -> !slip.aside())
                .forEach((note, slip) ->
                        sheet.computeIfAbsent(slip.block(), _ -> new HashMap<>())
                                .put(note, slip.text()));
        for (Block block : Block.values()) {
            assertThat(texts(canvas.at(block).stream()))
                    .as("%s", block)
                    .isEqualTo(sheet.getOrDefault(block, Map.of()));
        }
        assertThat(texts(canvas.shelf().stream().map(Shelved::note)))
                .isEqualTo(valuesOf(only(wanted, Slip::aside), Slip::text));
    }

    /// By their ids; one that is there twice is none of them.
    private static Map<NoteId, String> texts(Stream<Note> notes) {
        return notes.collect(toMap(Note::id, Note::text));
    }

    private Map<Block, Integer> withheld() {
        Map<Block, Integer> counts = new HashMap<>();
        counts.putAll(view.notes().withheld().getOrDefault(CanvasId.MAIN, Map.of()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /// The wall has no key of its own.
    private Author authorOf(Slip slip) {
        return slip.maker() == who.number() && who.role() != Role.WALL
                ? Author.MINE
                : Author.ANOTHERS;
    }

    /// What is hidden tells nobody whose it is.
    private void assertSigned(Map<NoteId, Slip> shown) {
        boolean signs = !(view.preparation().naming() instanceof Naming.Anonymous);
        Map<NoteId, String> wanted = signs ? valuesOf(shown, slip -> signer(slip)) : Map.of();
        assertThat(
                        view.notes().signatures().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                each -> written(each.getValue()))))
                .as("signed, %s", who)
                .isEqualTo(wanted);
    }

    private static String written(Signature signature) {
        return switch (signature) {
            case Signature.OfFacilitator() -> "begeleider";
            case Signature.OfCapacity(var capacity) -> capacity;
            case Signature.OfName(_, var nickname, _) -> requireNonNull(nickname);
        };
    }

    private String signer(Slip slip) {
        if (slip.signer() < SimulatedHour.FACILITATORS) {
            return "begeleider";
        }
        return view.preparation().naming() instanceof Naming.ByRole
                ? capacityOf(slip.signer())
                : nicknameOf(slip.signer());
    }

    private void assertAt(ExpectedHour expected) {
        if (view.hour().stage() instanceof Led led) {
            assertThat(led.step()).isEqualTo(requireNonNull(expected.step()).id());
            assertThat(led.mode()).isEqualTo(expected.mode());
            assertThat(led.isHeld()).isEqualTo(expected.still());
        } else {
            assertThat(expected.step()).isNull();
        }
    }

    /// In which order the notes lie that both see is the same for everybody.
    void assertInTheOrderOf(SeenHour other) {
        for (Block block : Block.values()) {
            List<NoteId> own = ids(block);
            assertThat(own)
                    .as("%s, %s", block, who)
                    .isEqualTo(other.ids(block).stream().filter(own::contains).toList());
        }
    }

    private List<NoteId> ids(Block block) {
        return view.notes().main().at(block).stream().map(Note::id).toList();
    }

    private static Map<NoteId, Slip> only(Map<NoteId, Slip> slips, Predicate<Slip> wanted) {
        Map<NoteId, Slip> some = new HashMap<>(slips);
        some.values().removeIf(wanted.negate());
        return some;
    }

    private static <T> Map<NoteId, T> valuesOf(Map<NoteId, Slip> slips, Function<Slip, T> value) {
        return slips.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> value.apply(each.getValue())));
    }
}

package nl.sluitend.workshop;

import static nl.sluitend.workshop.Scenario.ANNA;
import static nl.sluitend.workshop.Scenario.ANNA_ID;
import static nl.sluitend.workshop.Scenario.FACILITATOR;
import static nl.sluitend.workshop.Scenario.MOMENT;
import static nl.sluitend.workshop.Scenario.begun;
import static nl.sluitend.workshop.Scenario.id;
import static nl.sluitend.workshop.notes.Block.COSTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteShelved;
import nl.sluitend.workshop.notes.NoteEvent.NoteSplit;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.notes.Signature.OfCapacity;
import nl.sluitend.workshop.notes.Signature.OfFacilitator;
import nl.sluitend.workshop.notes.Signature.OfName;
import nl.sluitend.workshop.people.Participant;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.people.PeopleCommand.SignAs;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantJoined;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRenamed;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.people.Signing;
import nl.sluitend.workshop.people.Signing.InCapacity;
import nl.sluitend.workshop.people.Signing.WithName;
import nl.sluitend.workshop.preparation.Naming;
import nl.sluitend.workshop.preparation.Naming.Anonymous;
import nl.sluitend.workshop.preparation.Naming.ByName;
import nl.sluitend.workshop.preparation.Naming.ByRole;
import nl.sluitend.workshop.preparation.PreparationCommand.ChooseNaming;
import nl.sluitend.workshop.preparation.PreparationEvent.NamingChosen;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.Countdown;
import nl.sluitend.workshop.session.Mode;
import nl.sluitend.workshop.session.SessionEvent.NotesShown;
import nl.sluitend.workshop.session.SessionEvent.StepBegun;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;
import nl.sluitend.workshop.view.ViewEvolution;
import nl.sluitend.workshop.view.ViewedEvent.Shown;
import nl.sluitend.workshop.view.WorkshopView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamingTest {

    private static final Naming BY_ROLE = new ByRole(List.of("inwoner", "zorg"));
    private static final Signing CARING = new InCapacity("zorg");
    private static final AddNote ADD = new AddNote(CanvasId.MAIN, id("a"), COSTS, "a");
    private static final Participant JOINED = new Participant(ANNA_ID, 1, "Anna", null);

    @Test
    @DisplayName("HOU16 notes are anonymous until something else is chosen")
    void anonymous() {
        begun().when(ADD, ANNA).then(signed(null));
        begun().when(ADD).then(signed(null));
        begun().when(new ChooseNaming(BY_ROLE)).then(new NamingChosen(BY_ROLE));
        begun().when(new ChooseNaming(BY_ROLE), ANNA).thenRefused(Refusal.NOT_ALLOWED);
    }

    @Test
    @DisplayName("HOU16 it is fixed from the first note on, also when that was laid aside")
    void fixed() {
        Scenario written = begun(signed(null));

        written.when(new ChooseNaming(new ByName())).thenRefused(Refusal.NAMING_FIXED);
        written.then(new NoteShelved(id("a")))
                .when(new ChooseNaming(new ByName()))
                .thenRefused(Refusal.NAMING_FIXED);
    }

    @Test
    @DisplayName("HOU16 who chooses undoes no choice that was not seen")
    void unseen() {
        Scenario named = begun(new NamingChosen(new ByName()));

        named.when(new ChooseNaming(BY_ROLE, new Anonymous()))
                .thenRefused(Refusal.CHANGED_MEANWHILE);
        named.when(new ChooseNaming(BY_ROLE, new ByName())).thenAccepted();
        named.when(new ChooseNaming(new ByName(), new Anonymous())).thenAccepted();
    }

    @Test
    @DisplayName("HOU16 capacities are one at least, each once, and no more than there may be")
    void capacities() {
        int most = Limits.STANDARD.of(Limit.CAPACITIES);
        int longest = Limits.STANDARD.of(Limit.CAPACITY);

        begun().when(choosing(most)).thenAccepted();
        begun().when(choosing(most + 1)).thenRefused(Refusal.TOO_MANY_CAPACITIES);
        begun().when(choosing("x".repeat(longest))).thenAccepted();
        begun().when(choosing("x".repeat(longest + 1))).thenRefused(Refusal.TEXT_TOO_LONG);
        begun().when(choosing("zorg", "zorg")).thenRefused(Refusal.CAPACITIES_UNCLEAR);
        begun().when(choosing()).thenRefused(Refusal.CAPACITIES_UNCLEAR);
    }

    @Test
    @DisplayName("HOU17 where notes are signed, nobody writes before they agreed as what")
    void agrees() {
        Scenario byRole = begun(new NamingChosen(BY_ROLE), new ParticipantJoined(JOINED));

        byRole.when(ADD, ANNA).thenRefused(Refusal.UNSIGNED);
        byRole.when(new SignAs(new InCapacity("gast")), ANNA).thenRefused(Refusal.SIGNED_OTHERWISE);
        byRole.when(new SignAs(new WithName()), ANNA).thenRefused(Refusal.SIGNED_OTHERWISE);
        byRole.when(new SignAs(CARING)).thenRefused(Refusal.NOT_ALLOWED);
        byRole.when(new SignAs(CARING), ANNA).then(new ParticipantSigned(ANNA_ID, CARING));
        byRole.then(new ParticipantSigned(ANNA_ID, CARING))
                .when(ADD, ANNA)
                .then(signed(new OfCapacity("zorg")));
    }

    @Test
    @DisplayName("HOU17 an anonymous workshop knows nobody's capacity")
    void nothing() {
        begun().when(new SignAs(CARING), ANNA).thenRefused(Refusal.SIGNED_OTHERWISE);
        begun().when(new SignAs(new WithName()), ANNA).thenRefused(Refusal.SIGNED_OTHERWISE);
    }

    @Test
    @DisplayName("HOU17 what was agreed to goes for the naming that was shown, and is asked anew")
    void anew() {
        Scenario again = caring().then(new NamingChosen(new ByName()));

        again.when(ADD, ANNA).thenRefused(Refusal.UNSIGNED);
        again.when(new SignAs(CARING), ANNA).thenRefused(Refusal.SIGNED_OTHERWISE);
        again.then(new ParticipantSigned(ANNA_ID, new WithName()))
                .when(ADD, ANNA)
                .then(signed(new OfName(1, "Anna", null)));
    }

    @Test
    @DisplayName("HOU17 the facilitator signs as such, whatever they came in as")
    void facilitator() {
        caring().when(ADD, FACILITATOR).then(signed(new OfFacilitator()));
    }

    @Test
    @DisplayName(
            "HOU18 a note tells what was so when it was written, and so does what is split off")
    void asItWas() {
        Participant other = new Participant(ANNA_ID, 1, "Els", null, new WithName());
        Scenario renamed = named().then(signed(new OfName(1, "Anna", null)));

        Scenario split =
                renamed.then(new ParticipantRenamed(other))
                        .then(new NoteSplit(id("a"), "a", List.of(new NewNote(id("b"), "b"))));

        assertThat(split.state().notes().signatures())
                .isEqualTo(
                        Map.of(
                                id("a"), new OfName(1, "Anna", null),
                                id("b"), new OfName(1, "Anna", null)));
    }

    @Test
    @DisplayName("HOU18 who takes another name goes on signing")
    void renamed() {
        named().when(new Join("Els"), ANNA)
                .then(
                        new ParticipantRenamed(
                                new Participant(ANNA_ID, 1, "Els", null, new WithName())));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("HOU19 whose a hidden note is nobody is told until it is shown to all")
    void hidden(Role role) {
        Audience audience = Audience.anybody(role);
        Scenario writing = caring().then(writing());
        Transition written = step(writing, signed(new OfCapacity("zorg")));
        Transition shown = Transition.of(written.after(), recorded(new NotesShown(notes())));

        WorkshopView before =
                ViewEvolution.evolve(
                        View.of(writing.state(), audience), View.of(written, audience));
        WorkshopView after = ViewEvolution.evolve(before, View.of(shown, audience));

        assertThat(before.notes().signatures()).isEmpty();
        if (View.of(written, audience) instanceof Shown(_, _, var event, _)) {
            assertThat(event).isEqualTo(signed(null));
        }
        assertThat(after.notes().signatures()).isEqualTo(Map.of(id("a"), new OfCapacity("zorg")));
        assertThat(after).isEqualTo(View.of(shown.after(), audience));
    }

    @Test
    @DisplayName("HOU21 a history in which a note tells of nobody who was in is not taken")
    void lawful() {
        assertThat(objection(caring(), signed(new OfCapacity("zorg")))).isNull();
        assertThat(objection(caring(), signed(new OfFacilitator()))).isNull();
        assertThat(objection(caring(), signed(new OfCapacity("inwoner")))).isEqualTo("OTHERWISE");
        assertThat(objection(caring(), signed(null))).isEqualTo("OTHERWISE");
        assertThat(objection(begun(), signed(new OfFacilitator()))).isEqualTo("OTHERWISE");
        assertThat(objection(named(), signed(new OfName(1, "Anna", null)))).isNull();
        assertThat(objection(begun(), new ParticipantSigned(ANNA_ID, CARING)))
                .isEqualTo("SIGNED_OTHERWISE");
    }

    private static @Nullable String objection(Scenario before, Event event) {
        return new HistoryLaw(Limits.STANDARD).objection(before.state(), recorded(event));
    }

    private static Scenario caring() {
        return begun(
                new NamingChosen(BY_ROLE),
                new ParticipantJoined(JOINED),
                new ParticipantSigned(ANNA_ID, CARING));
    }

    private static Scenario named() {
        return begun(
                new NamingChosen(new ByName()),
                new ParticipantJoined(JOINED),
                new ParticipantSigned(ANNA_ID, new WithName()));
    }

    private static Event signed(@Nullable Signature by) {
        return new NoteAdded(CanvasId.MAIN, id("a"), COSTS, "a", by);
    }

    private static Event writing() {
        return new StepBegun(
                new StepId("block-COSTS"), MOMENT, Mode.WRITING, Countdown.of(MOMENT, 5));
    }

    private static List<NoteId> notes() {
        return List.of(id("a"));
    }

    private static Transition step(Scenario before, Event event) {
        return Transition.of(before.state(), recorded(event));
    }

    private static Recorded recorded(Event event) {
        return Recorded.unmarked(9, new OpId("operation"), MOMENT, event);
    }

    private static ChooseNaming choosing(int count) {
        return choosing(
                IntStream.range(0, count).mapToObj("rol %d"::formatted).toArray(String[]::new));
    }

    private static ChooseNaming choosing(String... capacities) {
        return new ChooseNaming(new ByRole(List.of(capacities)));
    }
}

package nl.sluitend.workshop.view;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteEvent.NoteAdded;
import nl.sluitend.workshop.notes.NoteEvent.NoteMoved;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteRights;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantRenamed;
import nl.sluitend.workshop.people.PeopleEvent.ParticipantSigned;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Reach;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.view.ViewedEvent.Disclosed;
import nl.sluitend.workshop.view.ViewedEvent.Revealed;
import nl.sluitend.workshop.view.ViewedEvent.Shown;
import nl.sluitend.workshop.view.ViewedEvent.Withheld;
import org.jspecify.annotations.Nullable;

/// What an audience may see of a state and of an event. One law binds the two: to see the state
/// after an event is to have seen the state before it and then the event, as [ViewEvolution] takes
/// it.
public final class View {

    private View() {}

    public static WorkshopView of(Workshop workshop, Audience audience) {
        return new WorkshopView(
                workshop.preparation(),
                new Sight(workshop, audience).view(),
                workshop.attendance().signedOnlyBy(audience.participant()),
                workshop.hour());
    }

    /// The canvases with the notes that a role sees, whoever made what. What is shown whole is the
    /// canvas itself.
    public static Map<CanvasId, Canvas> canvases(Workshop workshop, Role role) {
        return new Sight(workshop, Audience.anybody(role)).canvases();
    }

    /// How many amounts on a canvas a role does not see, and has no part of in its figures.
    public static int withheldAmounts(Workshop workshop, Role role, CanvasId canvas) {
        return NotesView.amounts(
                new Sight(workshop, Audience.anybody(role))
                        .withheld()
                        .getOrDefault(canvas, Map.of()));
    }

    /// Whether a role is told that somebody writes on a note. Where only its author can, who sees
    /// them come or go would know the author by it.
    public static boolean tellsWritingOn(NoteId note, Workshop workshop, Role role) {
        NoteRights rights = workshop.hour().rights(workshop.preparation().script());
        return workshop.notes().onSheet(note) != null
                && !workshop.notes().isHidden(note)
                && rights.edit() != Reach.OWN
                && new Sight(workshop, Audience.anybody(role)).sees(note);
    }

    public static ViewedEvent of(Transition step, Audience audience) {
        Sight after = new Sight(step.after(), audience);
        if (step.before() == null
                || new Sight(step.before(), audience).isBlind() != after.isBlind()) {
            return new Revealed(seq(step), opId(step), of(step.after(), audience));
        }
        return switch (step.recorded().event()) {
            case NoteEvent note when !after.sees(note.note()) ->
                    new Withheld(seq(step), after.withheld());
            case NoteAdded added when step.after().notes().isHidden(added.note()) ->
                    shown(step, unsigned(added), after);
            case NoteMoved moved -> shown(step, anchored(moved, after), after);
            case SessionEvent session -> disclosed(step, session, after);
            case ParticipantSigned(var signer, _) when !audience.is(signer) ->
                    new Withheld(seq(step), after.withheld());
            case ParticipantRenamed(var renamed) when !audience.is(renamed.id()) ->
                    shown(step, new ParticipantRenamed(renamed.signing(null)), after);
            case Event event -> shown(step, event, after);
        };
    }

    /// The hidden notes that a step counts, shows or lies beside: to devices that made one of them
    /// it looks otherwise than to the rest of their role.
    public static Stream<NoteId> partial(Transition step) {
        List<NoteId> hidden = step.after().notes().hidden();
        return switch (step.recorded().event()) {
            case NoteEvent _, ParticipantSigned _ -> hidden.stream();
            case SessionEvent session when !SessionEvent.shown(session).isEmpty() ->
                    Stream.concat(SessionEvent.shown(session).stream(), hidden.stream());
            case Event _ -> Stream.empty();
        };
    }

    /// Whether a step is told to this participant otherwise than to the rest of their role.
    public static boolean isAbout(Transition step, @Nullable ParticipantId participant) {
        return switch (step.recorded().event()) {
            case ParticipantSigned(var signer, _) -> signer.equals(participant);
            case ParticipantRenamed(var renamed) -> renamed.id().equals(participant);
            case Event _ -> false;
        };
    }

    private static ViewedEvent shown(Transition step, Event event, Sight after) {
        Set<String> made = step.recorded().marks().keySet();
        return new Shown(
                seq(step), opId(step), event, after.authors(note -> made.contains(note.value())));
    }

    private static NoteAdded unsigned(NoteAdded added) {
        return new NoteAdded(added.canvas(), added.note(), added.block(), added.text());
    }

    /// The next note that this audience sees too.
    private static NoteMoved anchored(NoteMoved moved, Sight after) {
        List<NoteId> following = after.workshop().notes().following(moved.note());
        NoteId before = following.stream().filter(after::sees).findFirst().orElse(null);
        return new NoteMoved(moved.note(), moved.canvas(), moved.block(), before);
    }

    private static ViewedEvent disclosed(Transition step, SessionEvent event, Sight after) {
        Sight before = new Sight(requireNonNull(step.before()), after.audience());
        List<NoteId> shown = SessionEvent.shown(event);
        Map<NoteId, Signature> signatures = after.signatures(shown::contains);
        Set<NoteId> news = new HashSet<>(shown);
        news.removeIf(before::sees);
        return news.isEmpty() && signatures.isEmpty()
                ? shown(step, event, after)
                : new Disclosed(
                        seq(step),
                        opId(step),
                        event,
                        after.only(news::contains),
                        after.authors(news::contains),
                        after.withheld(),
                        signatures);
    }

    private static long seq(Transition step) {
        return step.recorded().seq();
    }

    private static OpId opId(Transition step) {
        return step.recorded().opId();
    }
}

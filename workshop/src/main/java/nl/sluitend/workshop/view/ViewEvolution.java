package nl.sluitend.workshop.view;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.notes.Signature;
import nl.sluitend.workshop.rules.Author;
import nl.sluitend.workshop.view.ViewedEvent.Disclosed;
import nl.sluitend.workshop.view.ViewedEvent.Revealed;
import nl.sluitend.workshop.view.ViewedEvent.Shown;
import nl.sluitend.workshop.view.ViewedEvent.Withheld;
import org.jspecify.annotations.Nullable;

/// How a viewed event changes what its audience sees. Pages do the same.
public final class ViewEvolution {

    private ViewEvolution() {}

    /// `view` is null before the history has begun.
    public static WorkshopView evolve(@Nullable WorkshopView view, ViewedEvent event) {
        return switch (event) {
            case Revealed(_, _, var workshop) -> workshop;
            case Shown(_, _, var happened, var authors) -> evolve(begun(view), happened, authors);
            case Withheld(_, var withheld) -> with(begun(view), withheld);
            case Disclosed disclosed ->
                    signed(
                            with(
                                    evolve(
                                            joined(begun(view), disclosed.notes()),
                                            disclosed.event(),
                                            disclosed.authors()),
                                    disclosed.withheld()),
                            disclosed.signatures());
        };
    }

    private static WorkshopView evolve(
            WorkshopView view, Event event, Map<NoteId, Author> authorsOfNew) {
        NotesView notes = view.notes();
        Workshop before =
                new Workshop(
                        view.preparation(),
                        new Notes(notes.canvases(), Map.of(), notes.hidden(), notes.signatures()),
                        view.attendance(),
                        view.hour());
        Workshop after = WorkshopEvolution.evolve(before, event, Map.of());
        Map<NoteId, Author> authors = new LinkedHashMap<>(notes.authors());
        authors.putAll(authorsOfNew);
        return new WorkshopView(
                after.preparation(),
                new NotesView(
                        after.notes().canvases(),
                        notes.withheld(),
                        authors,
                        after.notes().hidden(),
                        after.notes().signatures()),
                after.attendance(),
                after.hour());
    }

    private static WorkshopView joined(WorkshopView view, Map<CanvasId, Canvas> more) {
        Map<CanvasId, Canvas> canvases = new LinkedHashMap<>(view.notes().canvases());
        more.forEach((id, canvas) -> canvases.merge(id, canvas, Canvas::plus));
        return with(
                view,
                new NotesView(
                        canvases,
                        view.notes().withheld(),
                        view.notes().authors(),
                        view.notes().hidden(),
                        view.notes().signatures()));
    }

    private static WorkshopView with(
            WorkshopView view, Map<CanvasId, Map<Block, Integer>> withheld) {
        return with(
                view,
                new NotesView(
                        view.notes().canvases(),
                        withheld,
                        view.notes().authors(),
                        view.notes().hidden(),
                        view.notes().signatures()));
    }

    private static WorkshopView signed(WorkshopView view, Map<NoteId, Signature> more) {
        Map<NoteId, Signature> signatures = new LinkedHashMap<>(view.notes().signatures());
        signatures.putAll(more);
        return with(
                view,
                new NotesView(
                        view.notes().canvases(),
                        view.notes().withheld(),
                        view.notes().authors(),
                        view.notes().hidden(),
                        signatures));
    }

    private static WorkshopView with(WorkshopView view, NotesView notes) {
        return new WorkshopView(view.preparation(), notes, view.attendance(), view.hour());
    }

    private static WorkshopView begun(@Nullable WorkshopView view) {
        return requireNonNull(view, "A view begins with the creation of its workshop.");
    }
}

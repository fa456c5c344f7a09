package nl.sluitend.workshop.view;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.rules.Author;
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
            case Shown shown -> evolve(begun(view), shown);
            case Withheld(_, var withheld) -> with(begun(view), withheld);
        };
    }

    private static WorkshopView evolve(WorkshopView view, Shown shown) {
        Workshop before =
                new Workshop(
                        view.preparation(), Notes.on(view.notes().canvases()), view.attendance());
        Workshop after = WorkshopEvolution.evolve(before, shown.event(), Map.of());
        Map<NoteId, Author> authors = new LinkedHashMap<>(view.notes().authors());
        authors.putAll(shown.authors());
        return new WorkshopView(
                after.preparation(),
                new NotesView(after.notes().canvases(), view.notes().withheld(), authors),
                after.attendance());
    }

    private static WorkshopView with(
            WorkshopView view, Map<CanvasId, Map<Block, Integer>> withheld) {
        return new WorkshopView(
                view.preparation(),
                new NotesView(view.notes().canvases(), withheld, view.notes().authors()),
                view.attendance());
    }

    private static WorkshopView begun(@Nullable WorkshopView view) {
        return requireNonNull(view, "A view begins with the creation of its workshop.");
    }
}

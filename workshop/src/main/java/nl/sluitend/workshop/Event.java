package nl.sluitend.workshop;

import java.util.Map;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.people.PeopleEvent;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationEvent;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.session.SessionEvent;

/// Everything that can have happened to a workshop. Events are facts: they are never refused, and
/// their recorded form is read forever.
public sealed interface Event
        permits Event.WorkshopCreated, PreparationEvent, PeopleEvent, NoteEvent, SessionEvent {

    record WorkshopCreated(Preparation preparation, Map<CanvasId, Canvas> canvases)
            implements Event {
        public WorkshopCreated {
            canvases = InOrder.copyOf(canvases);
        }
    }
}

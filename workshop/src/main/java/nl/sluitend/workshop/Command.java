package nl.sluitend.workshop;

import java.util.Map;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Size;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.preparation.PreparationCommand;
import nl.sluitend.workshop.rules.InOrder;
import nl.sluitend.workshop.session.SessionCommand;

/// Everything somebody can ask of a workshop. Each becomes one [Event] or one refusal. It is for
/// the facilitator, unless its type says that it may be for participants.
public sealed interface Command
        permits Command.CreateWorkshop,
                PreparationCommand,
                PeopleCommand,
                NoteCommand,
                SessionCommand {

    /// Begins the history of a workshop: empty, or filled from a file.
    record CreateWorkshop(
            Preparation preparation,
            @Size(value = Limit.CANVASES, breach = Breach.TOO_MANY_CANVASES)
                    Map<CanvasId, Canvas> canvases)
            implements Command {
        public CreateWorkshop {
            canvases = InOrder.copyOf(canvases);
        }
    }
}

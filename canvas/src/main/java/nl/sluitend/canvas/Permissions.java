package nl.sluitend.canvas;

import nl.sluitend.canvas.Command.AddNote;
import nl.sluitend.canvas.Command.ChooseSubject;
import nl.sluitend.canvas.Command.CreateWorkshop;
import nl.sluitend.canvas.Command.EditGuide;
import nl.sluitend.canvas.Command.EditNote;
import nl.sluitend.canvas.Command.Join;
import nl.sluitend.canvas.Command.MoveNote;
import nl.sluitend.canvas.Command.RestoreNote;
import nl.sluitend.canvas.Command.SetBudgetFrame;
import nl.sluitend.canvas.Command.SetContext;
import nl.sluitend.canvas.Command.SetMoney;
import nl.sluitend.canvas.Command.SetOutcome;
import nl.sluitend.canvas.Command.ShelveNote;
import nl.sluitend.canvas.Command.SplitNote;
import nl.sluitend.canvas.Command.StartWorkshop;

/// Who may do what. The facilitator prepares and begins; everybody in the room works on the notes;
/// the wall watches.
final class Permissions {

    private Permissions() {}

    static boolean allow(Actor actor, Command command) {
        return switch (actor.role()) {
            case FACILITATOR -> true;
            case PARTICIPANT -> isOpenToParticipants(command);
            case WALL -> false;
        };
    }

    private static boolean isOpenToParticipants(Command command) {
        return switch (command) {
            case CreateWorkshop _, ChooseSubject _, SetContext _, EditGuide _ -> false;
            case SetBudgetFrame _, StartWorkshop _ -> false;
            case Join _, AddNote _, EditNote _, MoveNote _, SplitNote _ -> true;
            case ShelveNote _, RestoreNote _, SetMoney _, SetOutcome _ -> true;
        };
    }
}

package nl.sluitend.workshop;

import nl.sluitend.workshop.Command.AddNote;
import nl.sluitend.workshop.Command.ChooseSubject;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Command.EditGuide;
import nl.sluitend.workshop.Command.EditNote;
import nl.sluitend.workshop.Command.Join;
import nl.sluitend.workshop.Command.MoveNote;
import nl.sluitend.workshop.Command.RestoreNote;
import nl.sluitend.workshop.Command.SetBudgetFrame;
import nl.sluitend.workshop.Command.SetContext;
import nl.sluitend.workshop.Command.SetMoney;
import nl.sluitend.workshop.Command.SetOutcome;
import nl.sluitend.workshop.Command.ShelveNote;
import nl.sluitend.workshop.Command.SplitNote;
import nl.sluitend.workshop.Command.StartWorkshop;

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

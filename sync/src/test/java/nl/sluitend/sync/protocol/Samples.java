package nl.sluitend.sync.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Fixed;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Ceiling;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.workshop.Command;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.figures.DriverOutlook;
import nl.sluitend.workshop.figures.OutcomeOutlook;
import nl.sluitend.workshop.figures.Outlook;
import nl.sluitend.workshop.figures.SocietalOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.figures.Spread;
import nl.sluitend.workshop.figures.YearOutlook;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NewNote;
import nl.sluitend.workshop.notes.NoteCommand;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand;
import nl.sluitend.workshop.rules.Mark;
import nl.sluitend.workshop.rules.ParticipantId;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.session.SessionEvent;
import nl.sluitend.workshop.session.StepId;
import nl.sluitend.workshop.view.Audience;
import nl.sluitend.workshop.view.Transition;
import nl.sluitend.workshop.view.View;

/// A conversation in which each message is said at least once, in an order in which it could be.
final class Samples {

    private static final ParticipantId ANNA = new ParticipantId("person-anna");
    private static final NoteId NOTE = new NoteId("note-0001");
    private static final NoteId LATE = new NoteId("note-0003");
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00Z");

    private static final Audience WALL = Audience.anybody(Role.WALL);
    private static final Audience LED = Audience.anybody(Role.FACILITATOR);

    private static final Transition CREATED = Transition.of(null, recorded(1, creation()));
    private static final Transition ADDED =
            Transition.of(
                    CREATED.after(),
                    recorded(
                            2,
                            new NoteEvent.NoteAdded(
                                    CanvasId.MAIN, NOTE, Block.COSTS, "Bus en taxi")));
    private static final Transition SPLIT =
            Transition.of(
                    ADDED.after(),
                    recorded(3, new NoteEvent.NoteSplit(NOTE, "Bus", List.of(taxi()))));
    private static final Transition STARTED =
            Transition.of(SPLIT.after(), recorded(4, new SessionEvent.WorkshopStarted()));
    private static final Transition LED_ON =
            Transition.of(STARTED.after(), recorded(5, CommandDice.writing(MOMENT)));
    private static final Transition HIDDEN =
            Transition.of(
                    LED_ON.after(),
                    recorded(
                            6,
                            new NoteEvent.NoteAdded(
                                    CanvasId.MAIN, LATE, Block.COSTS, "Halteborden")));
    private static final Transition DISCLOSED =
            Transition.of(HIDDEN.after(), recorded(7, new SessionEvent.NotesShown(List.of(LATE))));

    static final List<ClientMessage> CLIENT =
            List.of(
                    new ClientMessage.Hello(2, 0),
                    new ClientMessage.Submit(
                            new OpId("operation-1"),
                            new NoteCommand.AddNote(
                                    CanvasId.MAIN, NOTE, Block.COSTS, "Chauffeurs")),
                    new ClientMessage.Submit(new OpId("operation-2"), new PeopleCommand.Join(null)),
                    new ClientMessage.Writing(NOTE),
                    new ClientMessage.Writing(null),
                    new ClientMessage.SayReady(new StepId("step-0001"), true),
                    new ClientMessage.Ping());

    static final List<ServerMessage> SERVER =
            List.of(
                    new ServerMessage.Welcome(Role.WALL, null),
                    new ServerMessage.Welcome(Role.PARTICIPANT, ANNA),
                    new ServerMessage.Snapshot(1, View.of(CREATED.after(), WALL)),
                    new ServerMessage.Snapshot(1, View.of(CREATED.after(), LED)),
                    new ServerMessage.Events(List.of()),
                    new ServerMessage.Events(List.of(View.of(ADDED, LED), View.of(SPLIT, LED))),
                    new ServerMessage.Events(
                            List.of(
                                    View.of(ADDED, WALL),
                                    View.of(SPLIT, WALL),
                                    View.of(STARTED, WALL))),
                    new ServerMessage.Events(
                            List.of(
                                    View.of(LED_ON, WALL),
                                    View.of(HIDDEN, WALL),
                                    View.of(DISCLOSED, WALL))),
                    new ServerMessage.Settled(new OpId("operation-2"), 2),
                    new ServerMessage.Refused(new OpId("operation-4"), Refusal.NOTE_UNKNOWN),
                    new ServerMessage.Presence(List.of(ANNA), true),
                    new ServerMessage.BeingWritten(List.of(NOTE)),
                    new ServerMessage.Readiness(7, 12, true, false, null, null),
                    new ServerMessage.Readiness(7, 12, false, false, 4, null),
                    new ServerMessage.Readiness(1, 12, false, true, 4, List.of(ANNA)),
                    new ServerMessage.Figures(3, CanvasId.MAIN, ledger(), empty(), 3),
                    new ServerMessage.Figures(4, CanvasId.MAIN, ledger(), outlook(), 0),
                    new ServerMessage.InvitationChanged(),
                    new ServerMessage.Unreadable(ProtocolError.INVALID_FIELD, "command.text"),
                    new ServerMessage.Pong(MOMENT));

    private Samples() {}

    private static Event creation() {
        Command.CreateWorkshop empty = CommandDice.emptyWorkshop();
        return new Event.WorkshopCreated(empty.preparation(), empty.canvases());
    }

    private static NewNote taxi() {
        return new NewNote(new NoteId("note-0002"), "Taxi");
    }

    private static Recorded recorded(long seq, Event event) {
        Instant at = MOMENT.plusSeconds(seq);
        Map<String, Mark> marks =
                event instanceof NoteEvent.NoteAdded
                        ? Map.of(NOTE.value(), new Mark("mark-of-anna"))
                        : Map.of();
        return new Recorded(seq, new OpId("operation-" + seq), at, event, marks);
    }

    private static Outlook empty() {
        return new Outlook(
                List.of(), List.of(), List.of(), new SocietalOutlook.NoOutcomes(), List.of(), 0);
    }

    private static Outlook outlook() {
        Year year = Year.of(2027);
        return new Outlook(
                List.of(
                        new YearOutlook(
                                year, spread("-900", "-120.5", "800"), new BigDecimal("0.4155"))),
                List.of(
                        new DriverOutlook(
                                NOTE.value(),
                                "ritten",
                                year,
                                true,
                                new BigDecimal("5200"),
                                DriverOutlook.Tipping.UP_TO,
                                new BigDecimal("5043")),
                        new DriverOutlook(
                                NOTE.value(),
                                "ritten",
                                year,
                                false,
                                null,
                                DriverOutlook.Tipping.NOTHING_IS_LEFT,
                                null)),
                List.of(
                        new OutcomeOutlook(NOTE.value(), Money.of("13104"), Money.of("18540.25")),
                        new OutcomeOutlook("note-0002", null, null)),
                measured(),
                remarks(),
                10_000);
    }

    private static List<Remark> remarks() {
        Year year = Year.of(2027);
        return List.of(
                new Remark.SavingAmongIncome(
                        NOTE.value(),
                        "Gemeente",
                        "note-0002",
                        List.of(new Remark.SavedYear(year, Money.of(500), Money.of(100)))),
                new Remark.NeverCounts(
                        NOTE.value(),
                        Remark.Silence.LISTED_ELSEWHERE,
                        List.of(
                                new Remark.SilentYear(year, Money.of(5)),
                                new Remark.SilentYear(year.plusYears(1), null)),
                        Remark.Farther.AFTER),
                new Remark.YearsLeftOut(
                        NOTE.value(), List.of(new Remark.SilentYear(year, Money.of(5)))),
                new Remark.QuantitiesLeftOut(
                        "driver-01", List.of(new Remark.SilentQuantity(year, BigDecimal.TEN))),
                new Remark.PricesOfLater(NOTE.value(), year),
                new Remark.CeilingOfNobody("Gemeente", List.of("Gemeente (Wmo)"), List.of()),
                new Remark.PayersNearCeiling("Gemeente", List.of("Gemeente (Wmo)")),
                new Remark.ReserveBesideCeiling("Gemeente", Money.of(3)),
                new Remark.StructuralThatEnds(NOTE.value(), year),
                new Remark.OutcomeWithoutYears("note-0002"),
                new Remark.OneOffThatRecurs(NOTE.value(), 4),
                new Remark.CoveredByReserves(List.of(new Remark.CoveredYear(year, Money.of(3)))),
                new Remark.ReserveNotGiven(Money.of(3)),
                new Remark.SavingAsIncome(NOTE.value(), "Gemeente", "note-0002"),
                new Remark.CountsAsNoReserve(NOTE.value(), Direction.INCOME),
                new Remark.OneOffBesideInvestment(
                        year, List.of(NOTE.value()), List.of("note-0002"), Money.of(3)),
                new Remark.InputsAgree(List.of(year)),
                new Remark.InputsDiffer(
                        List.of(year),
                        List.of(new Remark.PartyInput("", Money.of(1), Money.of(2)))));
    }

    private static SocietalOutlook measured() {
        return new SocietalOutlook.RatioMeasured(
                new BigDecimal("1.6012"),
                spread("1.1", "1.5875", "2.0301"),
                Money.of("19855.2"),
                Money.of("12400.5"),
                new BigDecimal("0.0225"),
                List.of(
                        new PartyOutlook(
                                "Gemeente",
                                Money.of("12400.5"),
                                Money.of(8_000),
                                Money.ZERO,
                                Money.of("-4400.5"),
                                Pocket.WRONG)));
    }

    private static Spread spread(String low, String middle, String high) {
        return new Spread(new BigDecimal(low), new BigDecimal(middle), new BigDecimal(high));
    }

    private static BudgetLedger ledger() {
        BudgetLine bus =
                BudgetLine.of(
                        NOTE.value(),
                        "Bus",
                        Direction.COST,
                        Fixed.of(Money.of("12400.50")),
                        Structural.ALWAYS);
        return BudgetLedger.of(
                new Budget(
                        Horizon.municipal(Year.of(2027)),
                        List.of(),
                        List.of(bus),
                        new Ceiling(Money.of(10_000), null)));
    }
}

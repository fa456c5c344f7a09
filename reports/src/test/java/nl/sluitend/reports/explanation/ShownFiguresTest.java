package nl.sluitend.reports.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.files.RandomWorkshops;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.Recurrence.Structural;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.reports.explanation.Explained.UnknownNote;
import nl.sluitend.reports.explanation.Explanation.Calculated;
import nl.sluitend.reports.explanation.Explanation.NotThere;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import nl.sluitend.reports.explanation.FigureAddress.OfDriver;
import nl.sluitend.reports.explanation.FigureAddress.OfLine;
import nl.sluitend.reports.explanation.FigureAddress.OfOutcome;
import nl.sluitend.reports.explanation.FigureAddress.OfParty;
import nl.sluitend.reports.explanation.FigureAddress.OfWhole;
import nl.sluitend.reports.explanation.FigureAddress.OfYear;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.Recorded;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopEvolution;
import nl.sluitend.workshop.figures.OutcomeOutlook;
import nl.sluitend.workshop.figures.Outlook;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.figures.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioMeasured;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.notes.NoteMoney;
import nl.sluitend.workshop.notes.Notes;
import nl.sluitend.workshop.people.Attendance;
import nl.sluitend.workshop.session.Hour;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The figures beside the table of years: what a year means, what society gains, who pays.
class ShownFiguresTest {

    private static final long SEED = 20_261_124;
    private static final Year Y2027 = Year.of(2027);
    private static final Year Y2028 = Year.of(2028);
    private static final NoteId RIDES = new NoteId("kosten-01");
    private static final NoteId WEEKENDS = new NoteId("kosten-08");
    private static final Provenance ORIGIN =
            new Provenance("Werkgroep", LocalDate.of(2021, 1, 1), null, "Laatst bevestigd.", null);
    private static final Reference REFERENCE = Rates.of("0.0225", ORIGIN);

    private static final Notation NOTATION = new Notation(Language.NL, "€");

    private final Workshop example = example();
    private final Workshop known =
            WorkshopEvolution.evolve(
                    example,
                    Recorded.unmarked(
                            2,
                            new OpId("operation"),
                            Instant.EPOCH,
                            new NoteEvent.FacetSet(
                                    WEEKENDS,
                                    NoteMoney.of(
                                            Amount.Fixed.of(Money.of(0)), Structural.ALWAYS))));

    private static Workshop example() {
        WorkshopFile file = WorkshopFile.example();
        return new Workshop(
                file.preparation(),
                Notes.on(file.canvases()),
                Attendance.NOBODY,
                Hour.begunAt(Instant.EPOCH));
    }

    private static Explanation told(Workshop workshop, FigureAddress address) {
        return new WorkshopExplanation(figures(workshop, REFERENCE), Language.NL).of(address);
    }

    private static WorkshopFigures figures(Workshop workshop, Reference reference) {
        return new WorkshopFigures(
                workshop.preparation().frame(), workshop.notes().main(), reference);
    }

    private static Explained figure(Workshop workshop, FigureAddress address) {
        return ((Calculated) told(workshop, address)).figure();
    }

    private static String sentence(Explained figure) {
        return "%s: %s = %s"
                .formatted(figure.title(), figure.value().replace('\u00a0', ' '), figure.formula());
    }

    private static Stream<Explained> all(Explained figure) {
        return Stream.concat(
                Stream.of(figure), figure.terms().stream().flatMap(ShownFiguresTest::all));
    }

    @Test
    @DisplayName("EXP24 What a year means is explained: its ceiling, its room, all years up to it")
    void years() {
        Explained room = figure(example, new OfYear(YearFigure.CEILING_ROOM, Y2028));
        assertThat(sentence(room))
                .isEqualTo("Ruimte onder het kader: € 1.600 = kader min beroep op het kader");
        assertThat(room.terms().getLast().title())
                .isEqualTo("beroep op het kader “Gemeente (Wmo)”");
        assertThat(sentence(figure(example, new OfYear(YearFigure.STRUCTURAL_ROOM, Y2028))))
                .isEqualTo(
                        "Structureel saldo van dit plan, deel van de baten: 0,4 % = structureel"
                                + " saldo gedeeld door baten");
        assertThat(sentence(figure(example, new OfYear(YearFigure.CUMULATIVE_RESULT, Y2028))))
                .isEqualTo(
                        "Cumulatief resultaat: − € 11.800 = cumulatief resultaat plus resultaat");
    }

    @Test
    @DisplayName("EXP24 A break-even says for which quantity, and what a unit brings and costs")
    void drivers() {
        NoteId meals = new NoteId("kosten-03");
        Explained margin =
                figure(known, new OfDriver(DriverFigure.CONTRIBUTION_MARGIN, meals, Y2028));
        assertThat(margin.title()).isEqualTo("Dekkingsbijdrage per stuk “Maaltijden”");
        Explained tip = figure(known, new OfDriver(DriverFigure.BREAK_EVEN, RIDES, Y2027));
        assertThat(sentence(tip))
                .isEqualTo(
                        "Omslagpunt “Ritten belbus”: 5.292,31 ritten = resultaat bij nul stuks"
                                + " gedeeld door verlies per stuk");
        assertThat(tip.note()).isEqualTo(RIDES);
        assertThat(told(example, new OfDriver(DriverFigure.BREAK_EVEN, RIDES, Y2028)))
                .isEqualTo(new NotThere(List.of(new UnknownNote(WEEKENDS, "Weekenddienst"))));
    }

    @Test
    @DisplayName("EXP24 The ratio goes down to notes, proxies and the discount rate with its date")
    void ratio() {
        Explained ratio = figure(known, new OfWhole(WholeFigure.SOCIAL_RETURN));
        assertThat(sentence(ratio))
                .isEqualTo(
                        "Wat een euro oplevert (SROI-ratio): 1,19 = contante waarde voor de"
                                + " samenleving gedeeld door"
                                + " inbreng");
        assertThat(all(ratio).filter(each -> each.title().endsWith("iscontovoet")))
                .isNotEmpty()
                .allMatch(each ->
                        ORIGIN.equals(each.reference()) && each.value().equals("2,25\u00a0%"));
        assertThat(all(ratio).filter(each -> each.reference() == null)).isNotEmpty();
        assertThat(all(ratio).map(Explained::source))
                .contains("Kostenhandleiding, Zorginstituut Nederland 2024");
        assertThat(all(ratio).map(Explained::note)).contains(new NoteId("waarde-02"));
    }

    @Test
    @DisplayName("EXP24 What a party puts in and gains is explained by its name")
    void parties() {
        Explained net = figure(known, new OfParty(PartyFigure.PARTY_NET, "Gemeente (Wmo)"));
        assertThat(sentence(net))
                .isEqualTo("Saldo “Gemeente (Wmo)”: − € 14.633 = opbrengst min inbreng");
    }

    @Test
    @DisplayName("EXP25 What cannot be said names what is unknown, and what is gone is not there")
    void notThere() {
        NotThere nothing = new NotThere(List.of());
        assertThat(told(example, new OfWhole(WholeFigure.SOCIAL_RETURN)))
                .isEqualTo(new NotThere(List.of(new UnknownNote(WEEKENDS, "Weekenddienst"))));
        assertThat(told(known, new OfParty(PartyFigure.PARTY_NET, "Niemand"))).isEqualTo(nothing);
        assertThat(told(known, new OfYear(YearFigure.COSTS, Year.of(2031)))).isEqualTo(nothing);
        assertThat(told(known, new OfYear(YearFigure.COSTS, Year.of(2026)))).isEqualTo(nothing);
        assertThat(told(known, new OfLine(new NoteId("segment-01"), Y2028))).isEqualTo(nothing);
        assertThat(told(known, new OfLine(RIDES, Year.of(2031)))).isEqualTo(nothing);
        assertThat(told(known, new OfDriver(DriverFigure.COST_PER_UNIT, WEEKENDS, Y2028)))
                .isEqualTo(nothing);
        assertThat(
                        new WorkshopExplanation(figures(known, Rates.NONE), Language.NL)
                                .of(new OfWhole(WholeFigure.NET_PRESENT_VALUE)))
                .isEqualTo(nothing);
    }

    @Test
    @DisplayName(
            "EXP24 In any workshop the figures beside the budget are explained as they are shown")
    void anyWorkshop() {
        System.out.println("Explained outlooks, seed " + SEED);
        RandomWorkshops workshops = new RandomWorkshops(SEED);
        int shown = compare(known);
        for (int i = 0; i < 60; i++) {
            shown += compare(workshops.next());
        }
        assertThat(shown).isGreaterThan(150);
    }

    /// How many figures there were to compare.
    private static int compare(Workshop workshop) {
        Outlook outlook = figures(workshop, REFERENCE).outlook();
        Map<FigureAddress, Money> figures = shown(outlook);
        figures.forEach((address, amount) -> {
            Explained told = figure(workshop, address);
            assertThat(told.value()).as(told.title()).isEqualTo(asOnThePage(address, amount));
            assertThat(told.title()).doesNotContain("“”");
        });
        return figures.size();
    }

    /// What is left over has a plus.
    private static String asOnThePage(FigureAddress address, Money amount) {
        String shown = NOTATION.money(amount);
        return address instanceof OfParty(var figure, _)
                        && figure == PartyFigure.PARTY_NET
                        && amount.amount().signum() > 0
                ? "+\u00a0" + shown
                : shown;
    }

    private static Map<FigureAddress, Money> shown(Outlook outlook) {
        Map<FigureAddress, Money> figures = new HashMap<>();
        for (OutcomeOutlook each : outlook.outcomes()) {
            NoteId note = new NoteId(each.note());
            if (each.impact() != null && each.presentValue() != null) {
                figures.put(new OfOutcome(OutcomeFigure.IMPACT, note), each.impact());
                figures.put(
                        new OfOutcome(OutcomeFigure.OUTCOME_PRESENT_VALUE, note),
                        each.presentValue());
            }
        }
        if (outlook.societal() instanceof RatioMeasured measured) {
            figures.put(new OfWhole(WholeFigure.INPUTS), measured.investment());
            figures.put(new OfWhole(WholeFigure.SOCIETAL_PRESENT_VALUE), measured.presentValue());
            measured.parties().forEach(row -> addParty(row, figures));
        }
        return figures;
    }

    private static void addParty(PartyOutlook row, Map<FigureAddress, Money> figures) {
        String party = row.party();
        figures.put(new OfParty(PartyFigure.PARTY_INVESTMENT, party), row.investment());
        figures.put(new OfParty(PartyFigure.PARTY_SAVING, party), row.saving());
        figures.put(new OfParty(PartyFigure.PARTY_SOCIAL_VALUE, party), row.socialValue());
        figures.put(new OfParty(PartyFigure.PARTY_NET, party), row.net());
    }
}
